"""Which role (ISO 32000-1, 14.8.4) an element of the book has."""

SVG = "{http://www.w3.org/2000/svg}svg"
SVG_TITLE = "{http://www.w3.org/2000/svg}title"

# What is not here is only for the eye, and its content belongs to the element around it.
ROLES = {
    "section": "Sect",
    "article": "Art",
    "aside": "Sect",
    "nav": "Sect",
    "figure": "Div",
    "blockquote": "BlockQuote",
    "p": "P",
    "pre": "P",
    **{f"h{level}": f"H{level}" for level in range(1, 7)},
    "ul": "L",
    "ol": "L",
    "dl": "L",
    "li": "LI",
    "dt": "Lbl",
    "dd": "LBody",
    "table": "Table",
    "caption": "Caption",
    "figcaption": "Caption",
    "thead": "THead",
    "tbody": "TBody",
    "tfoot": "TFoot",
    "tr": "TR",
    "th": "TH",
    "td": "TD",
    "a": "Link",
    "q": "Quote",
    "code": "Code",
    SVG: "Figure",
    "img": "Figure",
}

# Roles that hold blocks: text in one of these has to stand in a paragraph of its own.
GROUPING = frozenset({"Document", "Sect", "Art", "Div", "BlockQuote", "LBody", "TOCI"})
# Roles that stand in a line of text.
INLINE = frozenset({"Link", "Quote", "Code", "Span", "Reference"})
# Roles out of which a footnote may not slip: among table rows or list items it would be out of place.
CLOSED = frozenset({"TD", "TH", "Caption", "Lbl", "LBody", "TOCI"})
# Roles that are kept when empty: without them the columns of a table would shift.
KEPT_EMPTY = frozenset({"TD", "TH", "TR"})

SCOPES = {"col": "/Column", "colgroup": "/Column", "row": "/Row", "rowgroup": "/Row"}

# The CSS list style, and its name in PDF.
NUMBERING = {
    "disc": "/Disc",
    "circle": "/Circle",
    "square": "/Square",
    "decimal": "/Decimal",
    "lower-roman": "/LowerRoman",
    "upper-roman": "/UpperRoman",
    "lower-alpha": "/LowerAlpha",
    "upper-alpha": "/UpperAlpha",
}
