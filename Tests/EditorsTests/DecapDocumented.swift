/// What the documentation of Decap CMS names (decapcms.org/docs: configuration options, folder and file collections,
/// internationalisation, widgets, custom formatters), as of its versions 3.
enum DecapDocumented {
  static let options: Set<String> = [
    "backend", "publish_mode", "media_folder", "public_folder", "media_library", "site_url", "display_url",
    "logo", "logo_url", "locale", "show_preview_links", "search", "slug", "issue_reports", "collections",
    "editor", "i18n", "local_backend",
  ]

  static let collection: Set<String> = [
    "name", "identifier_field", "label", "label_singular", "description", "files", "folder", "filter",
    "create",
    "publish", "hide", "delete", "extension", "format", "frontmatter_delimiter", "slug", "preview_path",
    "preview_path_date_field", "fields", "editor", "summary", "sortable_fields", "view_filters",
    "view_groups",
    "i18n", "path", "media_folder", "public_folder", "nested", "meta",
  ]

  static let file: Set<String> = ["name", "label", "file", "fields", "description", "i18n", "editor"]

  static let i18n: Set<String> = ["structure", "locales", "default_locale"]

  static let structures: Set<String> = ["multiple_folders", "multiple_files", "single_file"]

  /// The options that fields of all widgets have.
  static let field: Set<String> = [
    "name", "label", "widget", "default", "required", "hint", "pattern", "comment", "i18n",
  ]

  /// The widgets with the options of their own.
  static let widgets: [String: Set<String>] = [
    "boolean": [],
    "code": ["default_language", "allow_language_selection", "keys", "output_code_only"],
    "color": ["allowInput", "enableAlpha"],
    "datetime": ["format", "date_format", "time_format", "picker_utc"],
    "file": ["media_library", "allow_multiple", "config", "media_folder", "public_folder", "choose_url"],
    "hidden": [],
    "image": ["media_library", "allow_multiple", "config", "media_folder", "public_folder", "choose_url"],
    "list": [
      "allow_add", "collapsed", "summary", "minimize_collapsed", "label_singular", "field", "fields", "max",
      "min", "add_to_top", "types", "typeKey",
    ],
    "map": ["decimals", "type"],
    "markdown": ["minimal", "buttons", "editor_components", "modes", "sanitize_preview"],
    "number": ["value_type", "min", "max", "step", "prefix", "suffix"],
    "object": ["collapsed", "summary", "fields"],
    "relation": [
      "collection", "value_field", "search_fields", "file", "display_fields", "multiple", "min", "max",
      "options_length", "filters",
    ],
    "richtext": ["minimal", "buttons", "editor_components", "modes", "sanitize_preview"],
    "select": ["options", "multiple", "min", "max"],
    "string": [],
    "text": [],
  ]

  /// The options that a widget can't be without.
  static let needed: [String: Set<String>] = [
    "object": ["fields"],
    "relation": ["collection", "value_field", "search_fields"],
    "select": ["options"],
  ]
}
