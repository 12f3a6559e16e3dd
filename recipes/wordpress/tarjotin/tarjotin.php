<?php
/**
 * Plugin Name:       Tarjotin
 * Description:       A block and a shortcode that show a catalogue of activities: <code>[tarjotin theme="exercise"]</code>.
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       tarjotin
 * Domain Path:       /languages
 */

defined( 'ABSPATH' ) || exit;

/** Attributes of <hyte-catalogue> that a block or a shortcode may set; `lock` is on or off. */
const TARJOTIN_ATTRIBUTES = array( 'src', 'from', 'theme', 'municipality', 'organiser', 'layout', 'limit' );

/** Settings of the site: option name => how what an administrator writes is cleaned. */
const TARJOTIN_SETTINGS = array(
	'tarjotin_src'       => 'esc_url_raw',
	'tarjotin_link'      => 'esc_url_raw',
	'tarjotin_script'    => 'esc_url_raw',
	'tarjotin_integrity' => 'tarjotin_clean_integrity',
);

add_action( 'init', 'tarjotin_init' );
add_action( 'admin_init', 'tarjotin_register_settings' );
add_action( 'admin_menu', 'tarjotin_add_page' );
add_filter( 'wp_script_attributes', 'tarjotin_script_attributes' );

function tarjotin_init() {
	load_plugin_textdomain( 'tarjotin', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
	add_shortcode( 'tarjotin', 'tarjotin_shortcode' );
	$block = register_block_type( __DIR__, array( 'render_callback' => 'tarjotin_block' ) );
	if ( $block ) {
		wp_localize_script( $block->editor_script_handles[0], 'tarjotinEditor', tarjotin_editor_words() );
	}
}

/** @param array $attributes What the editor chose at the side of the block. */
function tarjotin_block( $attributes ) {
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), tarjotin_markup( $attributes ) );
}

/** `[tarjotin theme="exercise" lock="1"]`; what stands between `[tarjotin]` and `[/tarjotin]` replaces the link. */
function tarjotin_shortcode( $attributes, $content = '' ) {
	$known  = array_fill_keys( array_merge( TARJOTIN_ATTRIBUTES, array( 'lock', 'link' ) ), '' );
	$wanted = shortcode_atts( $known, $attributes, 'tarjotin' );
	// `[tarjotin lock]` gives a value without a name.
	$wanted['lock'] = $wanted['lock'] || in_array( 'lock', (array) $attributes, true );
	return tarjotin_markup( $wanted, (string) $content );
}

/**
 * The tag with a link inside, which people see before, without and instead of the script. Without an address of a catalogue it
 * is a sentence for those who can set one, and nothing for others.
 */
function tarjotin_markup( $wanted, $content = '' ) {
	$wanted += array( 'lock' => false, 'link' => '' );
	$src     = ! empty( $wanted['src'] ) ? $wanted['src'] : get_option( 'tarjotin_src', '' );
	$script  = get_option( 'tarjotin_script', '' );
	if ( ! esc_url( $src ) || ! esc_url( $script ) ) {
		$sentence = __( 'Set the addresses of the catalogue and of the script in Settings → Tarjotin.', 'tarjotin' );
		return current_user_can( 'manage_options' ) ? '<p>' . esc_html( $sentence ) . '</p>' : '';
	}
	// No version is added to the address: the file itself says which edition it is.
	wp_enqueue_script_module( 'tarjotin', $script, array(), null );

	$text = '';
	foreach ( TARJOTIN_ATTRIBUTES as $name ) {
		$value = 'src' === $name ? $src : trim( (string) ( $wanted[ $name ] ?? '' ) );
		if ( '' === $value ) {
			continue;
		}
		$text .= sprintf( ' %s="%s"', $name, in_array( $name, array( 'src', 'from' ), true ) ? esc_url( $value ) : esc_attr( $value ) );
	}
	if ( filter_var( $wanted['lock'], FILTER_VALIDATE_BOOLEAN ) ) {
		$text .= ' lock';
	}
	return sprintf( '<hyte-catalogue%s>%s</hyte-catalogue>', $text, $content ? wp_kses_post( $content ) : tarjotin_link( $wanted, $src ) );
}

/** A link to the page with all activities: that of the block, of the site, of the copied search, else the site of the catalogue. */
function tarjotin_link( $wanted, $src ) {
	$address = '';
	foreach ( array( $wanted['link'], get_option( 'tarjotin_link', '' ), $wanted['from'] ?? '' ) as $candidate ) {
		$address = $address ? $address : esc_url( $candidate );
	}
	$host    = wp_parse_url( $src, PHP_URL_HOST );
	$address = $address ? $address : esc_url( $host ? "https://$host/" : home_url( '/' ) );
	return sprintf( '<a href="%s">%s</a>', $address, esc_html__( 'See activities and services', 'tarjotin' ) );
}

/** Script modules get their tag through this filter; it is the one place where a hash can be added to it. */
function tarjotin_script_attributes( $attributes ) {
	if ( 'tarjotin-js-module' !== ( $attributes['id'] ?? '' ) ) {
		return $attributes;
	}
	$integrity = get_option( 'tarjotin_integrity', '' );
	if ( $integrity ) {
		$attributes['integrity'] = $integrity;
	}
	$attributes['crossorigin'] = 'anonymous';
	return $attributes;
}

function tarjotin_register_settings() {
	foreach ( TARJOTIN_SETTINGS as $name => $clean ) {
		register_setting( 'tarjotin', $name, array( 'type' => 'string', 'default' => '', 'sanitize_callback' => $clean ) );
	}
}

/** Something else than a hash would make browsers load the script unchecked: it is not taken, and the administrator is told. */
function tarjotin_clean_integrity( $value ) {
	$value = trim( (string) $value );
	if ( '' === $value || preg_match( '~^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$~', $value ) ) {
		return $value;
	}
	add_settings_error( 'tarjotin_integrity', 'tarjotin_integrity', __( 'The hash must look like sha384-… It was not changed.', 'tarjotin' ) );
	return get_option( 'tarjotin_integrity', '' );
}

function tarjotin_add_page() {
	add_options_page( 'Tarjotin', 'Tarjotin', 'manage_options', 'tarjotin', 'tarjotin_page' );
}

function tarjotin_page() {
	$fields = array(
		'tarjotin_src'       => array( __( 'Address of the catalogue', 'tarjotin' ), 'https://www.example.fi/catalogue/manifest.json' ),
		'tarjotin_script'    => array( __( 'Address of the script', 'tarjotin' ), 'https://www.example.fi/embed/tarjotin.js' ),
		'tarjotin_integrity' => array( __( 'Hash of the script (only with an address that names an edition)', 'tarjotin' ), 'sha384-…' ),
		'tarjotin_link'      => array( __( 'Page with all activities, as a link', 'tarjotin' ), 'https://www.example.fi/toiminnat/' ),
	);
	echo '<div class="wrap"><h1>Tarjotin</h1><form action="options.php" method="post">';
	settings_fields( 'tarjotin' );
	echo '<table class="form-table" role="presentation">';
	foreach ( $fields as $name => list( $label, $example ) ) {
		printf(
			'<tr><th scope="row"><label for="%1$s">%2$s</label></th><td><input class="regular-text code" id="%1$s" name="%1$s" value="%3$s" placeholder="%4$s"></td></tr>',
			esc_attr( $name ),
			esc_html( $label ),
			esc_attr( get_option( $name, '' ) ),
			esc_attr( $example )
		);
	}
	echo '</table>';
	submit_button();
	echo '</form></div>';
}

/** The words of editor.js. */
function tarjotin_editor_words() {
	return array(
		'placeholder'      => __( 'The activities are shown here on the page.', 'tarjotin' ),
		'from'             => __( 'Search made beforehand', 'tarjotin' ),
		'fromHelp'         => __( 'Make the search on the full page and paste its address here.', 'tarjotin' ),
		'lock'             => __( 'Visitors cannot remove these filters', 'tarjotin' ),
		'layout'           => __( 'Shown first', 'tarjotin' ),
		'layout-'          => __( 'As usual', 'tarjotin' ),
		'layout-list'      => __( 'List', 'tarjotin' ),
		'layout-map'       => __( 'Map', 'tarjotin' ),
		'layout-both'      => __( 'List and map', 'tarjotin' ),
		'theme'            => __( 'Only these themes', 'tarjotin' ),
		'themeHelp'        => __( 'Names or ids, separated by commas.', 'tarjotin' ),
		'municipality'     => __( 'Only these municipalities', 'tarjotin' ),
		'municipalityHelp' => __( 'Names or codes, separated by commas.', 'tarjotin' ),
		'organiser'        => __( 'Only these organisers', 'tarjotin' ),
		'organiserHelp'    => __( 'Names or business ids, separated by commas.', 'tarjotin' ),
		'limit'            => __( 'Activities on one page of the list', 'tarjotin' ),
		'src'              => __( 'Another catalogue than the site’s own', 'tarjotin' ),
		'link'             => __( 'Link for those who do not get the list', 'tarjotin' ),
	);
}
