<?php
// What the WordPress recipe uses of WordPress, just enough to render: run with a JSON of
// { options, shortcode | block, content?, administrator? } on standard input, it prints { html, script }.
define( 'ABSPATH', __DIR__ );
$asked   = json_decode( stream_get_contents( STDIN ), true );
$modules = array();
$filters = array();

function add_action( $hook, $function ) { add_filter( $hook, $function ); }
function add_filter( $hook, $function ) { $GLOBALS['filters'][ $hook ][] = $function; }
function get_option( $name, $default = false ) { return $GLOBALS['asked']['options'][ $name ] ?? $default; }
function current_user_can() { return $GLOBALS['asked']['administrator'] ?? false; }
function esc_attr( $text ) { return htmlspecialchars( (string) $text, ENT_QUOTES ); }
function esc_html( $text ) { return esc_attr( $text ); }
function esc_url( $url ) { return preg_match( '~^(https?://|/)~', (string) $url ) ? str_replace( '&amp;', '&#038;', esc_attr( $url ) ) : ''; }
function __( $text ) { return $text; }
function esc_html__( $text ) { return esc_html( $text ); }
function wp_kses_post( $text ) { return strip_tags( $text, '<a><p>' ); }
function wp_parse_url( $url, $part ) { return parse_url( $url, $part ); }
function home_url( $path ) { return 'https://own.example.fi' . $path; }
function get_block_wrapper_attributes() { return 'class="wp-block-tarjotin-catalogue"'; }
function shortcode_atts( $known, $given ) { return array_merge( $known, array_intersect_key( (array) $given, $known ) ); }
function add_settings_error() {}
function wp_enqueue_script_module( $id, $src, $needs, $version ) { $GLOBALS['modules'][ $id ] = array( $src, $version ); }

require dirname( __DIR__, 2 ) . '/recipes/wordpress/tarjotin/tarjotin.php';

if ( isset( $asked['clean'] ) ) {
	$html = tarjotin_clean_integrity( $asked['clean'] );
} elseif ( isset( $asked['block'] ) ) {
	$html = tarjotin_block( $asked['block'] );
} else {
	$html = tarjotin_shortcode( $asked['shortcode'], $asked['content'] ?? '' );
}
$script = array();
foreach ( $modules as $id => list( $src, $version ) ) {
	$script = array( 'type' => 'module', 'src' => $src . ( null === $version ? '' : '?ver=1' ), 'id' => $id . '-js-module' );
	foreach ( $filters['wp_script_attributes'] as $filter ) {
		$script = $filter( $script );
	}
}
echo json_encode( array( 'html' => $html, 'script' => $script ) );
