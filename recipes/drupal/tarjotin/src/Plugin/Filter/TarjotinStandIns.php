<?php

declare(strict_types=1);

namespace Drupal\tarjotin\Plugin\Filter;

use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\filter\Attribute\Filter;
use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;
use Drupal\filter\Plugin\FilterInterface;

/**
 * Loads the script on pages whose text has a `data-hyte` stand-in; the text itself stays as it is.
 */
#[Filter(
  id: 'tarjotin_stand_ins',
  title: new TranslatableMarkup('Tarjotin in text'),
  type: FilterInterface::TYPE_TRANSFORM_REVERSIBLE,
  description: new TranslatableMarkup('Shows a catalogue in place of <div data-hyte-src="…">.'),
)]
final class TarjotinStandIns extends FilterBase {

  public function process($text, $langcode): FilterProcessResult {
    $result = new FilterProcessResult($text);
    if (str_contains((string) $text, 'data-hyte')) {
      $result->setAttachments(['library' => ['tarjotin/script']]);
      $result->addCacheTags(['config:tarjotin.settings']);
    }
    return $result;
  }

}
