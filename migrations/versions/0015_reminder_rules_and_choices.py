"""Reminder rules per committee, personal choices, signed report links, calendar feeds."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _mailboxes()
    _choices()
    _rules_and_ladder()
    _links()
    _feeds()


def downgrade() -> None:
    # What only the newer program knows becomes what the older one can show.
    op.execute("DELETE FROM notice WHERE kind IN ('escalated', 'weekly')")
    op.execute("UPDATE notice SET state = 'sent' WHERE state = 'in_app'")
    for name in ("calendar_feed", "report_link_task", "report_link", "escalation", "reminder_rules", "notice_choice"):
        op.drop_table(name)
    with op.batch_alter_table("notice") as table:
        table.drop_column("pace")
    with op.batch_alter_table("user_account") as table:
        table.drop_column("is_mailbox")
    with op.batch_alter_table("unit") as table:
        table.drop_column("email")


def _mailboxes() -> None:
    with op.batch_alter_table("unit") as table:
        table.add_column(sa.Column("email", sa.String(length=255), nullable=False, server_default=""))
    with op.batch_alter_table("unit") as table:
        table.alter_column("email", server_default=None)
    with op.batch_alter_table("user_account") as table:
        table.add_column(sa.Column("is_mailbox", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("user_account") as table:
        table.alter_column("is_mailbox", server_default=None)


def _choices() -> None:
    with op.batch_alter_table("notice") as table:
        table.add_column(sa.Column("pace", sa.String(length=30), nullable=False, server_default="at_once"))
    with op.batch_alter_table("notice") as table:
        table.alter_column("pace", server_default=None)
    op.execute("UPDATE notice SET pace = 'daily' WHERE kind IN ('due_soon', 'overdue')")
    op.create_table(
        "notice_choice",
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("pace", sa.String(length=30), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_notice_choice_user_id")),
        sa.PrimaryKeyConstraint("user_id", "kind", name=op.f("pk_notice_choice")),
    )


def _rules_and_ladder() -> None:
    op.create_table(
        "reminder_rules",
        sa.Column("committee_id", sa.Integer(), nullable=False),
        sa.Column("audiences", sa.JSON(), nullable=False),
        sa.Column("before_in", sa.String(length=30), nullable=False),
        sa.Column("late_in", sa.String(length=30), nullable=False),
        sa.Column("weekly_on", sa.Integer(), nullable=True),
        sa.Column("report_links", sa.Boolean(), nullable=False),
        sa.Column("urge_after", sa.Integer(), nullable=True),
        sa.Column("report_after", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["committee_id"], ["committee.id"], name=op.f("fk_reminder_rules_committee_id")),
        sa.PrimaryKeyConstraint("committee_id", name=op.f("pk_reminder_rules")),
    )
    op.create_table(
        "escalation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("task_id", sa.Integer(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("step", sa.String(length=30), nullable=False),
        sa.Column("days_late", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["task_id"], ["task.id"], name=op.f("fk_escalation_task_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_escalation")),
        sa.UniqueConstraint("task_id", "due_on", "step", name=op.f("uq_escalation_task_id_due_on_step")),
    )


def _links() -> None:
    op.create_table(
        "report_link",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_report_link_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_link")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_report_link_token_hash")),
    )
    op.create_index(op.f("ix_report_link_user_id"), "report_link", ["user_id"], unique=False)
    op.create_index(op.f("ix_report_link_expires_at"), "report_link", ["expires_at"], unique=False)
    op.create_table(
        "report_link_task",
        sa.Column("link_id", sa.Integer(), nullable=False),
        sa.Column("task_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("reported_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("percent", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["link_id"], ["report_link.id"], name=op.f("fk_report_link_task_link_id")),
        sa.ForeignKeyConstraint(["task_id"], ["task.id"], name=op.f("fk_report_link_task_task_id")),
        sa.PrimaryKeyConstraint("link_id", "task_id", name=op.f("pk_report_link_task")),
    )


def _feeds() -> None:
    op.create_table(
        "calendar_feed",
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("nonce", sa.String(length=64), nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_calendar_feed_user_id")),
        sa.PrimaryKeyConstraint("user_id", name=op.f("pk_calendar_feed")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_calendar_feed_token_hash")),
    )
