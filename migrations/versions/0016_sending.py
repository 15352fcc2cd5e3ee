"""What the sender keeps: carrier and unit of a notice, bad addresses, its pace, sending hours, runs of the jobs."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("notice") as table:
        table.add_column(sa.Column("unit_id", sa.Integer(), nullable=True))
        table.add_column(sa.Column("carrier", sa.String(length=30), nullable=False, server_default="mail"))
        table.create_foreign_key(op.f("fk_notice_unit_id"), "unit", ["unit_id"], ["id"])
    op.execute("UPDATE notice SET unit_id = (SELECT unit_id FROM user_account WHERE id = notice.recipient_id)")
    op.create_index("ix_notice_unit", "notice", ["unit_id", "id"], unique=False)
    op.create_index("ix_notice_committee_kind", "notice", ["committee_id", "kind", "id"], unique=False)
    op.drop_index(op.f("ix_notice_planned_on"), table_name="notice")
    op.create_index("ix_notice_committee_day", "notice", ["committee_id", "planned_on", "id"], unique=False)
    op.drop_index("ix_notice_to_send", table_name="notice")
    op.create_index("ix_notice_to_send", "notice", ["carrier", "state", "send_after", "id"], unique=False)

    op.create_table(
        "bad_address",
        sa.Column("address", sa.String(length=255), nullable=False),
        sa.Column("reply", sa.String(length=500), nullable=False),
        sa.Column("refused_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("address", name=op.f("pk_bad_address")),
    )
    op.create_table(
        "send_pace",
        sa.Column("carrier", sa.String(length=30), nullable=False),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("carrier", name=op.f("pk_send_pace")),
    )
    op.create_table(
        "job_run",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("worked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("units", sa.Integer(), nullable=False),
        sa.Column("failed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("failing_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("failure", sa.String(length=80), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_job_run")),
    )

    op.add_column("committee", sa.Column("send_from", sa.Integer(), nullable=False, server_default="7"))
    op.add_column("committee", sa.Column("send_until", sa.Integer(), nullable=False, server_default="19"))
    for name in ("send_on_days_off", "by_gateway"):
        op.add_column("committee", sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    for name in ("by_gateway", "send_on_days_off", "send_until", "send_from"):
        op.drop_column("committee", name)  # SQLite too: rebuilding the table would break what points at it
    for name in ("job_run", "send_pace", "bad_address"):
        op.drop_table(name)
    # What only the newer program knows becomes what the older one can show.
    op.execute("DELETE FROM notice WHERE carrier <> 'mail'")
    op.execute("UPDATE notice SET state = 'failed' WHERE state = 'refused'")
    op.drop_index("ix_notice_committee_day", table_name="notice")
    op.create_index(op.f("ix_notice_planned_on"), "notice", ["planned_on"], unique=False)
    op.drop_index("ix_notice_to_send", table_name="notice")
    op.drop_index("ix_notice_committee_kind", table_name="notice")
    op.drop_index("ix_notice_unit", table_name="notice")
    with op.batch_alter_table("notice") as table:
        table.drop_constraint(op.f("fk_notice_unit_id"), type_="foreignkey")
        table.drop_column("carrier")
        table.drop_column("unit_id")
    op.create_index("ix_notice_to_send", "notice", ["state", "send_after"], unique=False)
