<?php

declare(strict_types=1);

namespace Drupal\tarjotin\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Config\ConfigFactoryInterface;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * The catalogue as a block: the tag, with a link inside that is seen when nothing runs.
 */
#[Block(
  id: 'tarjotin_catalogue',
  admin_label: new TranslatableMarkup('Tarjotin'),
  category: new TranslatableMarkup('Content'),
)]
final class TarjotinBlock extends BlockBase implements ContainerFactoryPluginInterface {

  /**
   * Attributes of <hyte-catalogue> that an editor may set; `lock` is on or off.
   */
  private const ATTRIBUTES = ['src', 'from', 'theme', 'municipality', 'organiser', 'layout', 'limit'];

  public function __construct(array $configuration, $plugin_id, $plugin_definition, private readonly ConfigFactoryInterface $configs) {
    parent::__construct($configuration, $plugin_id, $plugin_definition);
  }

  public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition): self {
    return new self($configuration, $plugin_id, $plugin_definition, $container->get('config.factory'));
  }

  public function defaultConfiguration(): array {
    return array_fill_keys(self::ATTRIBUTES, '') + ['lock' => FALSE];
  }

  public function blockForm($form, FormStateInterface $form_state): array {
    $comma = $this->t('Names or ids, separated by commas.');
    $texts = [
      'from' => [$this->t('Search made beforehand'), $this->t('Make the search on the full page and paste its address here.')],
      'theme' => [$this->t('Only these themes'), $comma],
      'municipality' => [$this->t('Only these municipalities'), $comma],
      'organiser' => [$this->t('Only these organisers'), $comma],
      'src' => [$this->t('Another catalogue than the site’s own'), ''],
    ];
    foreach ($texts as $name => [$title, $description]) {
      $form[$name] = [
        '#type' => 'textfield',
        '#title' => $title,
        '#description' => $description,
        '#maxlength' => 2048,
      ];
    }
    $form['lock'] = ['#type' => 'checkbox', '#title' => $this->t('Visitors cannot remove these filters')];
    $form['layout'] = [
      '#type' => 'select',
      '#title' => $this->t('Shown first'),
      '#empty_option' => $this->t('As usual'),
      '#empty_value' => '',
      '#options' => ['list' => $this->t('List'), 'map' => $this->t('Map'), 'both' => $this->t('List and map')],
    ];
    $form['limit'] = ['#type' => 'number', '#title' => $this->t('Activities on one page of the list'), '#min' => 1];
    foreach (array_keys($this->defaultConfiguration()) as $name) {
      $form[$name]['#default_value'] = $this->configuration[$name];
    }
    return $form;
  }

  public function blockSubmit($form, FormStateInterface $form_state): void {
    foreach (self::ATTRIBUTES as $name) {
      $this->configuration[$name] = trim((string) $form_state->getValue($name));
    }
    $this->configuration['lock'] = (bool) $form_state->getValue('lock');
  }

  public function build(): array {
    $settings = $this->configs->get('tarjotin.settings');
    // The block is made anew when the settings change, also when it was empty before.
    $build = ['#cache' => ['tags' => ['config:tarjotin.settings']]];
    $attributes = array_filter(array_intersect_key($this->configuration, array_flip(self::ATTRIBUTES)), fn ($value) => (string) $value !== '');
    $attributes += ['src' => (string) $settings->get('src')];
    if ($attributes['src'] === '' || !$settings->get('script')) {
      return $build;
    }
    if (!empty($this->configuration['lock'])) {
      $attributes['lock'] = TRUE;
    }
    // Drupal escapes the values of attributes of a render array.
    return $build + [
      '#type' => 'html_tag',
      '#tag' => 'hyte-catalogue',
      '#attributes' => $attributes,
      '#attached' => ['library' => ['tarjotin/script']],
      'link' => [
        '#type' => 'html_tag',
        '#tag' => 'a',
        '#attributes' => ['href' => (string) $settings->get('link')],
        '#value' => $this->t('See activities and services'),
      ],
    ];
  }

}
