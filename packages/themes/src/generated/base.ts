// Written by scripts/build.mjs from tokens/. Do not edit.
export const baseThemeCss = `
.hyte {
  --_text: var(--hyte-color-text, #1b2127);
  --_muted: var(--hyte-color-muted, #4a5560);
  --_surface: var(--hyte-color-surface, #ffffff);
  --_raised: var(--hyte-color-raised, #f4f6f7);
  --_line: var(--hyte-color-line, #d3d9de);
  --_control-line: var(--hyte-color-control-line, #69757f);
  --_accent: var(--hyte-color-accent, #0f5a78);
  --_on-accent: var(--hyte-color-on-accent, #ffffff);
  --_accent-soft: var(--hyte-color-accent-soft, #e1eef4);
  --_on-accent-soft: var(--hyte-color-on-accent-soft, #0b4860);
  --_link: var(--hyte-color-link, #0f5a78);
  --_focus-inner: var(--hyte-color-focus-inner, #ffffff);
  --_focus-outer: var(--hyte-color-focus-outer, #1b2127);
  --_ok: var(--hyte-color-ok, #17693a);
  --_warn: var(--hyte-color-warn, #7a4b00);
  --_warn-soft: var(--hyte-color-warn-soft, #fdf1d8);
  --_danger: var(--hyte-color-danger, #a3211b);
  --_danger-soft: var(--hyte-color-danger-soft, #fce9e7);
  --_land: var(--hyte-color-land, #f1f0ea);
  --_water: var(--hyte-color-water, #dbe8ef);
  --_border: var(--hyte-color-border, #7f8278);
  --_point: var(--hyte-color-point, #0f5a78);
  --_font: var(--hyte-font, inherit);
  --_font-heading: var(--hyte-font-heading, inherit);
  --_weight-heading: var(--hyte-weight-heading, 700);
  --_radius: var(--hyte-radius, 6px);
  --_radius-control: var(--hyte-radius-control, 4px);
  --_space: var(--hyte-space, 0.25em);
  --_shadow: var(--hyte-shadow, 0px 2px 10px 0px rgb(0 0 0 / 0.22));
}
@supports (color: light-dark(#000, #fff)) {
.hyte {
  --_text: var(--hyte-color-text, light-dark(#1b2127, #eceff2));
  --_muted: var(--hyte-color-muted, light-dark(#4a5560, #b4bec8));
  --_surface: var(--hyte-color-surface, light-dark(#ffffff, #15191d));
  --_raised: var(--hyte-color-raised, light-dark(#f4f6f7, #1f252b));
  --_line: var(--hyte-color-line, light-dark(#d3d9de, #3a434c));
  --_control-line: var(--hyte-color-control-line, light-dark(#69757f, #8d99a4));
  --_accent: var(--hyte-color-accent, light-dark(#0f5a78, #7cc4e2));
  --_on-accent: var(--hyte-color-on-accent, light-dark(#ffffff, #10181d));
  --_accent-soft: var(--hyte-color-accent-soft, light-dark(#e1eef4, #1b3644));
  --_on-accent-soft: var(--hyte-color-on-accent-soft, light-dark(#0b4860, #b9e0f1));
  --_link: var(--hyte-color-link, light-dark(#0f5a78, #8accea));
  --_focus-inner: var(--hyte-color-focus-inner, light-dark(#ffffff, #15191d));
  --_focus-outer: var(--hyte-color-focus-outer, light-dark(#1b2127, #ffffff));
  --_ok: var(--hyte-color-ok, light-dark(#17693a, #7fd19d));
  --_warn: var(--hyte-color-warn, light-dark(#7a4b00, #f0be69));
  --_warn-soft: var(--hyte-color-warn-soft, light-dark(#fdf1d8, #3a2c10));
  --_danger: var(--hyte-color-danger, light-dark(#a3211b, #ffa69e));
  --_danger-soft: var(--hyte-color-danger-soft, light-dark(#fce9e7, #43201d));
  --_land: var(--hyte-color-land, light-dark(#f1f0ea, #262c2f));
  --_water: var(--hyte-color-water, light-dark(#dbe8ef, #121f29));
  --_border: var(--hyte-color-border, light-dark(#7f8278, #7d878e));
  --_point: var(--hyte-color-point, light-dark(#0f5a78, #7cc4e2));
}
}
@media (prefers-contrast: more) {
.hyte {
  --_muted: var(--_text);
  --_raised: var(--_surface);
  --_line: var(--_text);
  --_control-line: var(--_text);
  --_accent: color-mix(in oklab, var(--hyte-color-accent, light-dark(#0f5a78, #7cc4e2)) 35%, var(--_text));
  --_on-accent: var(--_surface);
  --_accent-soft: var(--_surface);
  --_on-accent-soft: var(--_text);
  --_link: color-mix(in oklab, var(--hyte-color-link, light-dark(#0f5a78, #8accea)) 35%, var(--_text));
  --_ok: color-mix(in oklab, var(--hyte-color-ok, light-dark(#17693a, #7fd19d)) 35%, var(--_text));
  --_warn: color-mix(in oklab, var(--hyte-color-warn, light-dark(#7a4b00, #f0be69)) 35%, var(--_text));
  --_warn-soft: var(--_surface);
  --_danger: color-mix(in oklab, var(--hyte-color-danger, light-dark(#a3211b, #ffa69e)) 35%, var(--_text));
  --_danger-soft: var(--_surface);
  --_land: var(--_surface);
  --_water: var(--_surface);
  --_border: var(--_text);
  --_point: color-mix(in oklab, var(--hyte-color-point, light-dark(#0f5a78, #7cc4e2)) 35%, var(--_text));
}
}
@media (forced-colors: active) {
.hyte {
  --_text: CanvasText;
  --_muted: CanvasText;
  --_surface: Canvas;
  --_raised: Canvas;
  --_line: CanvasText;
  --_control-line: ButtonText;
  --_accent: Highlight;
  --_on-accent: HighlightText;
  --_accent-soft: Canvas;
  --_on-accent-soft: CanvasText;
  --_link: LinkText;
  --_focus-inner: Canvas;
  --_focus-outer: Highlight;
  --_ok: CanvasText;
  --_warn: CanvasText;
  --_warn-soft: Canvas;
  --_danger: CanvasText;
  --_danger-soft: Canvas;
  --_land: Canvas;
  --_water: Canvas;
  --_border: CanvasText;
  --_point: Highlight;
}
}
@media print {
.hyte {
  --_text: #000;
  --_muted: #000;
  --_surface: #fff;
  --_raised: #fff;
  --_line: #999;
  --_control-line: #000;
  --_accent: #000;
  --_on-accent: #fff;
  --_accent-soft: #fff;
  --_on-accent-soft: #000;
  --_link: #000;
  --_focus-inner: #fff;
  --_focus-outer: #000;
  --_ok: #000;
  --_warn: #000;
  --_warn-soft: #fff;
  --_danger: #000;
  --_danger-soft: #fff;
  --_land: #fff;
  --_water: #eee;
  --_border: #666;
  --_point: #000;
}
}
`;
