"""Which unit led a task on a day that is over is asked by the unit that gave it away, and by the committee."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

GIVEN_BY_A_UNIT = sa.text("from_unit_id IS NOT NULL")


def upgrade() -> None:
    for name, columns in (
        ("ix_handed_task_from_unit", ["from_unit_id", "from_on"]),
        ("ix_handed_task_committee", ["committee_id", "from_on"]),
    ):
        op.create_index(
            name,
            "handed_task",
            columns,
            unique=False,
            sqlite_where=GIVEN_BY_A_UNIT,
            postgresql_where=GIVEN_BY_A_UNIT,
        )


def downgrade() -> None:
    for name in ("ix_handed_task_committee", "ix_handed_task_from_unit"):
        op.drop_index(name, table_name="handed_task")
