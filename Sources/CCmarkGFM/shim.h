#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>

// The extensions' library exports the types of its nodes but installs no header that declares them.
extern cmark_node_type CMARK_NODE_TABLE;
extern cmark_node_type CMARK_NODE_TABLE_ROW;
extern cmark_node_type CMARK_NODE_TABLE_CELL;
extern cmark_node_type CMARK_NODE_STRIKETHROUGH;

// They are variables, set once when the extensions are registered; Swift 6 reads them through functions.
static inline cmark_node_type cmark_gfm_type_of_table(void) { return CMARK_NODE_TABLE; }
static inline cmark_node_type cmark_gfm_type_of_table_row(void) { return CMARK_NODE_TABLE_ROW; }
static inline cmark_node_type cmark_gfm_type_of_table_cell(void) { return CMARK_NODE_TABLE_CELL; }
static inline cmark_node_type cmark_gfm_type_of_strikethrough(void) { return CMARK_NODE_STRIKETHROUGH; }
