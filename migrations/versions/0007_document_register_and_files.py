"""The document register: urgency, the document above, search; and the file a conclusion was read from."""

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
    from tracker.documents.rules import search_texts

    document = sa.table(
        "document",
        *(sa.column(name) for name in ("id", "number", "kind", "issuer", "abstract", "signer")),
        sa.column("search_marked"),
        sa.column("search_folded"),
    )
    connection = op.get_bind()
    for row in connection.execute(sa.select(document)).mappings().all():
        found = search_texts(row["number"], row["kind"], row["issuer"], row["abstract"], row["signer"])
        connection.execute(
            document.update().where(document.c.id == row["id"]).values(search_marked=found[0], search_folded=found[1])
        )
