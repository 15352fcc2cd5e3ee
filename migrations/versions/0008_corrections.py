"""Corrections: which conclusion a conclusion corrects, and which item of it an item takes the place of."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("conclusion", "conclusion_item"):
        with op.batch_alter_table(name) as table:
            table.add_column(sa.Column("corrects_id", sa.Integer(), nullable=True))
            table.create_foreign_key(op.f(f"fk_{name}_corrects_id"), name, ["corrects_id"], ["id"])
            table.create_index(op.f(f"ix_{name}_corrects_id"), ["corrects_id"])


def downgrade() -> None:
    for name in ("conclusion_item", "conclusion"):
        with op.batch_alter_table(name) as table:
            table.drop_index(op.f(f"ix_{name}_corrects_id"))
            table.drop_constraint(op.f(f"fk_{name}_corrects_id"), type_="foreignkey")
            table.drop_column("corrects_id")
