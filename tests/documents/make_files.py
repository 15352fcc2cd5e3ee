"""Real files for the tests of imports: Word documents with their own numbering, PDF by a browser, old encodings."""

import io
import zipfile
from collections.abc import Sequence
from html import escape
from typing import Any

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn


def new_list(document: Any, *levels: tuple[str, str], start: int = 1) -> int:
    """A list in the numbering part: (shape, pattern) for each level. Returns the number paragraphs refer to."""
    root = document.part.numbering_part.element
    name = 900 + len(root)
    shapes = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{1 if depth else start}"/><w:numFmt w:val="{shape}"/>'
        f'<w:lvlText w:val="{pattern}"/></w:lvl>'
        for depth, (shape, pattern) in enumerate(levels)
    )
    abstract = parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{name}">{shapes}</w:abstractNum>')
    root.insert(0, abstract)
    return another_of(document, name)


def another_of(document: Any, abstract: int, restart_at: int | None = None) -> int:
    """A further list of the same shape, which starts anew at `restart_at` or goes on counting."""
    root = document.part.numbering_part.element
    name = 900 + len(root)
    restart = f'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{restart_at}"/></w:lvlOverride>' if restart_at else ""
    root.append(
        parse_xml(f'<w:num {nsdecls("w")} w:numId="{name}"><w:abstractNumId w:val="{abstract}"/>{restart}</w:num>')
    )
    return name


def abstract_of(document: Any, number: int) -> int:
    """The shape a list was made from."""
    for one in document.part.numbering_part.element.findall(qn("w:num")):
        if one.get(qn("w:numId")) == str(number):
            return int(one.find(qn("w:abstractNumId")).get(qn("w:val")))
    raise LookupError(number)


def numbered(document: Any, text: str, number: int, depth: int = 0) -> Any:
    """A paragraph that Word numbers by itself."""
    paragraph = document.add_paragraph(text)
    paragraph._p.get_or_add_pPr().append(
        parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>')
    )
    return paragraph


def with_xml(document: Any, xml: str) -> None:
    """Append a body element written by hand."""
    body = document.element.body
    body.insert(len(body) - 1, parse_xml(xml))


def table_of(document: Any, rows: Sequence[Sequence[str]]) -> Any:
    """A table with these texts; a line break in one makes two paragraphs."""
    table = document.add_table(rows=len(rows), cols=len(rows[0]))
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            first, *rest = text.split("\n")
            cell.text = first
            for words in rest:
                cell.add_paragraph(words)
    return table


def saved(document: Any) -> bytes:
    """The bytes of a Word document."""
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()


def word_of(text: str) -> bytes:
    """A Word document with one paragraph for each line of `text`."""
    document = Document()
    for line in text.split("\n"):
        document.add_paragraph(line)
    return saved(document)


def zip_of(parts: dict[str, bytes]) -> bytes:
    """A ZIP file with these entries."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return data.getvalue()


def page_of(text: str) -> str:
    """HTML that a browser prints as a letter of several pages."""
    paragraphs = "".join(f"<p>{escape(line)}</p>" for line in text.split("\n") if line.strip())
    return (
        "<!doctype html><html lang='vi'><meta charset='utf-8'><style>@page{size:A4;margin:25mm 20mm}"
        "body{font:14pt/1.5 'Liberation Serif','Times New Roman',serif;text-align:justify}</style>"
        f"<body>{paragraphs}</body></html>"
    )


def printed(browser: Any, text: str, *, header: str = "", footer: str = "") -> bytes:
    """A PDF of `text` as a browser prints it, with a running head and page numbers."""
    page = browser.new_page()
    page.set_content(page_of(text))
    small = "<div style='font-size:9px;width:100%;text-align:center'>{}</div>"
    data = page.pdf(
        format="A4",
        display_header_footer=bool(header or footer),
        header_template=small.format(header),
        footer_template=small.format(footer),
        margin={"top": "25mm", "bottom": "25mm", "left": "20mm", "right": "20mm"},
    )
    page.close()
    return data


# ---------- Encodings from before Unicode, written out as their fonts show them ----------

_TCVN3 = dict(
    zip(
        "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ",
        "\u00b8\u00b5\u00b6\u00b7\u00b9\u00a8\u00be\u00bb\u00bc\u00bd\u00c6\u00a9\u00ca\u00c7\u00c8\u00c9\u00cb\u00ae"
        "\u00d0\u00cc\u00ce\u00cf\u00d1\u00aa\u00d5\u00d2\u00d3\u00d4\u00d6\u00dd\u00d7\u00d8\u00dc\u00de\u00e3\u00df"
        "\u00e1\u00e2\u00e4\u00ab\u00e8\u00e5\u00e6\u00e7\u00e9\u00ac\u00ed\u00ea\u00eb\u00ec\u00ee\u00f3\u00ef\u00f1"
        "\u00f2\u00f4\u00ad\u00f8\u00f5\u00f6\u00f7\u00f9\u00fd\u00fa\u00fb\u00fc\u00fe",
        strict=True,
    )
)


def in_tcvn3(text: str) -> str:
    """`text` as somebody typed it in a font of the .Vn family, read through Windows-1252."""
    return "".join(_TCVN3.get(sign, _TCVN3.get(sign.lower(), sign)) for sign in text)
