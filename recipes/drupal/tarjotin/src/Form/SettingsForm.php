<?php

declare(strict_types=1);

namespace Drupal\tarjotin\Form;

use Drupal\Component\Utility\UrlHelper;
use Drupal\Core\Cache\Cache;
use Drupal\Core\Form\ConfigFormBase;
use Drupal\Core\Form\FormStateInterface;

/**
 * Where the catalogue and the script of this site are.
 */
final class SettingsForm extends ConfigFormBase {

  public function getFormId(): string {
    return 'tarjotin_settings';
  }

  protected function getEditableConfigNames(): array {
    return ['tarjotin.settings'];
  }

  public function buildForm(array $form, FormStateInterface $form_state): array {
    $settings = $this->config('tarjotin.settings');
    $fields = [
      'src' => [$this->t('Address of the catalogue'), 'https://www.example.fi/catalogue/manifest.json', TRUE],
      'script' => [$this->t('Address of the script'), 'https://www.example.fi/embed/tarjotin.js', TRUE],
      'integrity' => [$this->t('Hash of the script (only with an address that names an edition)'), 'sha384-…', FALSE],
      'link' => [$this->t('Page with all activities, as a link'), 'https://www.example.fi/toiminnat/', TRUE],
    ];
    foreach ($fields as $name => [$title, $example, $required]) {
      $form[$name] = [
        '#type' => 'textfield',
        '#title' => $title,
        '#placeholder' => $example,
        '#default_value' => $settings->get($name),
        '#required' => $required,
        '#maxlength' => 1024,
      ];
    }
    return parent::buildForm($form, $form_state);
  }

  /**
   * Something else than a hash would make browsers load the script unchecked.
   */
  public function validateForm(array &$form, FormStateInterface $form_state): void {
    parent::validateForm($form, $form_state);
    foreach (['src', 'script', 'link'] as $name) {
      $address = (string) $form_state->getValue($name);
      if (!preg_match('~^(https?://|/)~', $address) || !UrlHelper::isValid($address)) {
        $form_state->setErrorByName($name, $this->t('The address must begin with https:// or /.'));
      }
    }
    $integrity = trim((string) $form_state->getValue('integrity'));
    if ($integrity !== '' && !preg_match('~^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$~', $integrity)) {
      $form_state->setErrorByName('integrity', $this->t('The hash must look like sha384-…'));
    }
  }

  public function submitForm(array &$form, FormStateInterface $form_state): void {
    $settings = $this->config('tarjotin.settings');
    foreach (['src', 'script', 'integrity', 'link'] as $name) {
      $settings->set($name, trim((string) $form_state->getValue($name)));
    }
    $settings->save();
    // The library is made of these settings.
    Cache::invalidateTags(['library_info']);
    parent::submitForm($form, $form_state);
  }

}
