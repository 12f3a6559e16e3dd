// The block in the editor: its settings at the side, and what has been chosen in its place. Visitors get what PHP renders.
// The words come from PHP (`tarjotinEditor`), so that there is one place for translations.
(({ blocks, blockEditor, components, element }, words) => {
  const { createElement: h } = element;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } = components;
  const FIELDS = ['from', 'theme', 'municipality', 'organiser', 'limit', 'src', 'link'];
  const LAYOUTS = ['', 'list', 'map', 'both'];

  function Edit({ attributes, setAttributes }) {
    const set = (name) => (value) => setAttributes({ [name]: value });
    const text = (name) =>
      h(TextControl, {
        key: name,
        label: words[name],
        help: words[`${name}Help`],
        type: name === 'limit' ? 'number' : 'text',
        value: attributes[name],
        onChange: set(name),
        __next40pxDefaultSize: true,
        __nextHasNoMarginBottom: true,
      });
    const lock = h(ToggleControl, {
      key: 'lock',
      label: words.lock,
      checked: attributes.lock,
      onChange: set('lock'),
      __nextHasNoMarginBottom: true,
    });
    const layout = h(SelectControl, {
      key: 'layout',
      label: words.layout,
      value: attributes.layout,
      options: LAYOUTS.map((value) => ({ value, label: words[`layout-${value}`] })),
      onChange: set('layout'),
      __next40pxDefaultSize: true,
      __nextHasNoMarginBottom: true,
    });
    const chosen = FIELDS.filter((name) => attributes[name]).map((name) => `${words[name]}: ${attributes[name]}`);
    return h(
      'div',
      useBlockProps(),
      h(
        InspectorControls,
        null,
        h(PanelBody, { title: 'Tarjotin' }, text('from'), lock, layout, ...FIELDS.slice(1).map(text)),
      ),
      h(
        Placeholder,
        { icon: 'list-view', label: 'Tarjotin', instructions: words.placeholder },
        h('p', null, chosen.join(' · ')),
      ),
    );
  }

  blocks.registerBlockType('tarjotin/catalogue', { edit: Edit, save: () => null });
})(window.wp, window.tarjotinEditor);
