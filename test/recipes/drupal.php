<?php
// What the Drupal recipe uses of Drupal, just enough to build the block and the library: run with a JSON of
// { settings, block } on standard input, it prints { build, library }.
namespace Drupal\Core\Block\Attribute { #[\Attribute] class Block { public function __construct(...$all) {} } }
namespace Drupal\Core\StringTranslation { class TranslatableMarkup { public function __construct(public string $text) {} } }
namespace Drupal\Core\Plugin { interface ContainerFactoryPluginInterface {} }
namespace Drupal\Core\Form { interface FormStateInterface {} }
namespace Symfony\Component\DependencyInjection { interface ContainerInterface {} }
namespace Drupal\Core\Config {
  interface ConfigFactoryInterface {}
  class Settings implements ConfigFactoryInterface {
    public function __construct(private array $values) {}
    public function get($name) { return $name === 'tarjotin.settings' ? $this : ($this->values[$name] ?? NULL); }
  }
}
namespace Drupal\Core\Block {
  abstract class BlockBase {
    public function __construct(protected array $configuration, $plugin_id, $plugin_definition) {
      $this->configuration += $this->defaultConfiguration();
    }
    protected function t($text) { return $text; }
    abstract public function defaultConfiguration();
  }
}
namespace {
  $asked = json_decode(stream_get_contents(STDIN), TRUE);
  final class Drupal {
    public static $settings;
    public static function config() { return self::$settings; }
  }
  Drupal::$settings = new Drupal\Core\Config\Settings($asked['settings']);
  $module = dirname(__DIR__, 2) . '/recipes/drupal/tarjotin';
  require "$module/tarjotin.module";
  require "$module/src/Plugin/Block/TarjotinBlock.php";
  $block = new Drupal\tarjotin\Plugin\Block\TarjotinBlock($asked['block'], 'tarjotin_catalogue', [], Drupal::$settings);
  $form = $block->blockForm([], new class implements Drupal\Core\Form\FormStateInterface {});
  echo json_encode(['build' => $block->build(), 'fields' => array_keys($form), 'library' => tarjotin_library_info_build()]);
}
