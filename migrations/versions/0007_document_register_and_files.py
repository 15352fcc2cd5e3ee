"""The document register: urgency, the document above, search; and the file a conclusion was read from."""

import re
import unicodedata

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("document") as table:
        table.add_column(sa.Column("urgency", sa.String(length=30), nullable=False, server_default="normal"))
        table.add_column(sa.Column("parent_id", sa.Integer(), nullable=True))
        table.add_column(sa.Column("search_marked", sa.Text(), nullable=False, server_default=""))
        table.add_column(sa.Column("search_folded", sa.Text(), nullable=False, server_default=""))
        table.create_foreign_key(op.f("fk_document_parent_id"), "document", ["parent_id"], ["id"])
        table.create_index(op.f("ix_document_parent_id"), ["parent_id"])
    with op.batch_alter_table("conclusion") as table:
        table.add_column(sa.Column("file_id", sa.Integer(), nullable=True))
        table.create_foreign_key(op.f("fk_conclusion_file_id"), "attachment", ["file_id"], ["id"])
        table.create_index(op.f("ix_conclusion_file_id"), ["file_id"])
        table.create_index(op.f("ix_conclusion_document_id"), ["document_id"])
    _fill_search()


def downgrade() -> None:
    with op.batch_alter_table("conclusion") as table:
        table.drop_index(op.f("ix_conclusion_document_id"))
        table.drop_index(op.f("ix_conclusion_file_id"))
        table.drop_constraint(op.f("fk_conclusion_file_id"), type_="foreignkey")
        table.drop_column("file_id")
    with op.batch_alter_table("document") as table:
        table.drop_index(op.f("ix_document_parent_id"))
        table.drop_constraint(op.f("fk_document_parent_id"), type_="foreignkey")
        table.drop_column("search_folded")
        table.drop_column("search_marked")
        table.drop_column("parent_id")
        table.drop_column("urgency")


def _fill_search() -> None:
    """Documents that stand already are found by the same words as new ones."""
    document = sa.table(
        "document",
        *(sa.column(name) for name in ("id", "number", "kind", "issuer", "abstract", "signer")),
        sa.column("search_marked"),
        sa.column("search_folded"),
    )
    connection = op.get_bind()
    for row in connection.execute(sa.select(document)).mappings().all():
        words = " ".join(
            (row["number"], _normal(row["number"]), row["kind"], "số", row["issuer"], row["abstract"], row["signer"])
        )
        connection.execute(
            document.update()
            .where(document.c.id == row["id"])
            .values(search_marked=_marked(words), search_folded=_folded(words))
        )


# What follows stood in the application when this migration was written; later changes there do not reach it.

_SIGN = r"[A-ZĐ][A-Za-zĐđƯưÔôÂâ]{0,9}\d{0,2}"
_NUMBER = re.compile(
    rf"(?<![\w/.,-])(?P<number>\d{{1,6}}[a-z]?)(?: ?/ ?(?P<year>(?:19|20)\d\d))? ?[-–/] ?"
    rf"(?P<sign>{_SIGN}(?: ?[-–/&.] ?{_SIGN}){{0,4}})(?![\w])"
)
_SPACED = re.compile(
    r"(?<=[ị ,])(?P<number>\d{1,4}) (?P<sign>(?:CT|NQ|KL|QĐ|KH|HD|TB|BC|CTr|QC|QyĐ"
    r"|CV)[-/](?:TW|TU|HU|ThU|BTGTW|ĐU|TTg|UBND))(?!\w)"
)
_KINDS = {
    "nghị quyết": "NQ", "chỉ thị": "CT", "kết luận": "KL", "quyết định": "QĐ", "quy định": "QyĐ", "hướng dẫn": "HD",
    "kế hoạch": "KH", "thông báo": "TB", "nghị định": "NĐ", "thông tư": "TT", "công văn": "CV",
    "chương trình hành động": "CTr", "báo cáo": "BC", "tờ trình": "TTr", "công điện": "CĐ", "đề án": "ĐA",
}  # fmt: skip
_NAMED = re.compile(
    rf"(?P<name>{'|'.join(_KINDS)}|nq|ct|kl|qđ|hd|kh|tb|nđ)(?: số)? (?P<number>\d{{1,5}})(?:\b(?![-/.]))", re.I
)
_PARTY = re.compile(
    r"(?:TW|TU|HU|ThU|QU|ĐU|ĐUK|ĐUB|BTGTW|BTGDVTW|BTGTU|BTGHU|BTCTW|BTCTU|UBKTTW|UBKTTU|VPTW"
    r"|VPTU|BCĐ\w*|ĐĐ|CB|ĐUUBND|BDVTW|BNCTW)$",
    re.I,
)


def _normal(written: str) -> str:
    """The number of a document in one form: "NQ số 35 - NQ/TW" -> "35-NQ/TW"."""
    text = " ".join(unicodedata.normalize("NFC", written).split())
    match = _NUMBER.search(text) or _SPACED.search(" " + text)
    if match is None:
        return _named(text)
    sign = re.sub(r" ?([-–/&.]) ?", r"\1", match["sign"]).replace("–", "-").replace(" ", "")
    year = match.groupdict().get("year")
    if year:
        return f"{match['number']}/{year}/{sign}"
    joint = re.match(r"\d+[a-z]? ?([-–/])", match.group())
    if joint:
        return f"{match['number']}{'/' if joint[1] == '/' else '-'}{sign}"
    return f"{match['number']}{'-' if _PARTY.search(sign) else '/'}{sign}"


def _named(text: str) -> str:
    """ "Nghị quyết 35" -> "35-NQ"; text without a number stays as it is."""
    named = _NAMED.search(text)
    if named is None:
        return text
    name, number = named["name"].casefold(), named["number"]
    number = number if len(number) < 2 else number.lstrip("0").rjust(2, "0")
    return f"{number}-{_KINDS.get(name, name.upper())}"


def _marked(words: str) -> str:
    return _letters(unicodedata.normalize("NFC", words).lower())


def _folded(words: str) -> str:
    decomposed = unicodedata.normalize("NFD", words.lower().replace("đ", "d"))
    return _letters("".join(mark for mark in decomposed if not unicodedata.combining(mark)))


def _letters(text: str) -> str:
    return " ".join("".join(sign if sign.isalnum() else " " for sign in text).split())
