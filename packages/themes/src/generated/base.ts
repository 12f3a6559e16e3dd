// Written by scripts/build.mjs from tokens/; what the columns are, ../base-sheet.ts says. Do not edit.
export const COLOURS = `text 1b2127 eceff2 - CanvasText #000
muted 4a5560 b4bec8 text CanvasText #000
surface ffffff 15191d - Canvas #fff
raised f4f6f7 1f252b surface Canvas #fff
line d3d9de 3a434c text CanvasText #999
control-line 69757f 8d99a4 text ButtonText #000
accent 0f5a78 7cc4e2 35% Highlight #000
on-accent ffffff 10181d surface HighlightText #fff
accent-soft e1eef4 1b3644 surface Canvas #fff
on-accent-soft 0b4860 b9e0f1 text CanvasText #000
link 0f5a78 8accea 35% LinkText #000
focus-inner ffffff 15191d - Canvas #fff
focus-outer 1b2127 ffffff - Highlight #000
ok 17693a 7fd19d 35% CanvasText #000
warn 7a4b00 f0be69 35% CanvasText #000
warn-soft fdf1d8 3a2c10 surface Canvas #fff
danger a3211b ffa69e 35% CanvasText #000
danger-soft fce9e7 43201d surface Canvas #fff
land f1f0ea 262c2f surface Canvas #fff
water dbe8ef 121f29 surface Canvas #eee
border 7f8278 7d878e text CanvasText #666
point 0f5a78 7cc4e2 35% Highlight #000`;
export const SHAPES = `font inherit
font-heading inherit
weight-heading 700
radius 6px
radius-control 4px
space 0.25em
shadow 0px 2px 10px 0px rgb(0 0 0 / 0.22)`;
