<?php
// Everything that the plugin has stored: its settings, on every site of a network.
defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

$tarjotin_names = array( 'tarjotin_src', 'tarjotin_link', 'tarjotin_script', 'tarjotin_integrity' );
$tarjotin_sites = is_multisite() ? get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) : array( get_current_blog_id() );
foreach ( $tarjotin_sites as $tarjotin_site ) {
	foreach ( $tarjotin_names as $tarjotin_name ) {
		is_multisite() ? delete_blog_option( $tarjotin_site, $tarjotin_name ) : delete_option( $tarjotin_name );
	}
}
