"""Extension requests, every due date a task ever had, urging; a committee's rules for more time."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

COUNTED_BY = [
    "committee_id", "lead_unit_id", "state", "assigned_on", "finished_on", "due_on", "updated_on", "return_count",
    "starred",
]  # fmt: skip


def upgrade() -> None:
    with op.batch_alter_table("committee") as table:
        table.add_column(sa.Column("extension_ask_days", sa.Integer(), nullable=True, server_default="3"))
        table.add_column(sa.Column("extension_most", sa.Integer(), nullable=False, server_default="2"))
        table.add_column(sa.Column("extension_decider", sa.String(length=30), nullable=False, server_default="leader"))
    with op.batch_alter_table("committee") as table:  # the model says what a new committee gets
        for name in ("extension_ask_days", "extension_most", "extension_decider"):
            table.alter_column(name, server_default=None)
    # Not in a batch: SQLite would write the whole table anew, and lose the triggers of the word index with it.
    op.add_column("task", sa.Column("extension_count", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("task", sa.Column("extended_on", sa.Date(), nullable=True))
    op.drop_index("ix_task_report", table_name="task")
    op.create_index("ix_task_report", "task", [*COUNTED_BY, "extended_on", "original_due_on"])
    _extensions()
    _due_changes()
    _urges()


def _extensions() -> None:
    op.create_table(
        "extension_request",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("task_id", sa.Integer(), nullable=False),
        sa.Column("waiting_task_id", sa.Integer(), nullable=True),
        sa.Column("asked_by_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_before", sa.Date(), nullable=False),
        sa.Column("precision_before", sa.String(length=30), nullable=False),
        sa.Column("asked_due_on", sa.Date(), nullable=False),
        sa.Column("asked_precision", sa.String(length=30), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("document_number", sa.String(length=80), nullable=False),
        sa.Column("form_key", sa.String(length=64), nullable=True),
        sa.Column("outcome", sa.String(length=30), nullable=True),
        sa.Column("granted_due_on", sa.Date(), nullable=True),
        sa.Column("granted_precision", sa.String(length=30), nullable=True),
        sa.Column("decided_by_id", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["task_id"], ["task.id"], name=op.f("fk_extension_request_task_id")),
        sa.ForeignKeyConstraint(["asked_by_id"], ["user_account.id"], name=op.f("fk_extension_request_asked_by_id")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_extension_request_unit_id")),
        sa.ForeignKeyConstraint(
            ["decided_by_id"], ["user_account.id"], name=op.f("fk_extension_request_decided_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_extension_request")),
        sa.UniqueConstraint("waiting_task_id", name=op.f("uq_extension_request_waiting_task_id")),
        sa.UniqueConstraint("form_key", name=op.f("uq_extension_request_form_key")),
    )
    op.create_index("ix_extension_request_task", "extension_request", ["task_id", "id"], unique=False)
    op.create_table(
        "extension_request_file",
        sa.Column("extension_id", sa.Integer(), nullable=False),
        sa.Column("attachment_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["extension_id"], ["extension_request.id"], name=op.f("fk_extension_request_file_extension_id")
        ),
        sa.ForeignKeyConstraint(
            ["attachment_id"], ["attachment.id"], name=op.f("fk_extension_request_file_attachment_id")
        ),
        sa.PrimaryKeyConstraint("extension_id", "attachment_id", name=op.f("pk_extension_request_file")),
    )


def _due_changes() -> None:
    op.create_table(
        "due_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("task_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("due_before", sa.Date(), nullable=True),
        sa.Column("precision_before", sa.String(length=30), nullable=False),
        sa.Column("due_after", sa.Date(), nullable=False),
        sa.Column("precision_after", sa.String(length=30), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("document_number", sa.String(length=80), nullable=False),
        sa.Column("extension_id", sa.Integer(), nullable=True),
        sa.Column("by_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["task_id"], ["task.id"], name=op.f("fk_due_change_task_id")),
        sa.ForeignKeyConstraint(["extension_id"], ["extension_request.id"], name=op.f("fk_due_change_extension_id")),
        sa.ForeignKeyConstraint(["by_id"], ["user_account.id"], name=op.f("fk_due_change_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_due_change")),
        sa.UniqueConstraint("extension_id", name=op.f("uq_due_change_extension_id")),
    )
    op.create_index("ix_due_change_task", "due_change", ["task_id", "id"], unique=False)


def _urges() -> None:
    op.create_table(
        "urge_notice",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("task_id", sa.Integer(), nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("due_key", sa.Date(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=30), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("answer_by", sa.Date(), nullable=True),
        sa.Column("drafted_by_id", sa.Integer(), nullable=True),
        sa.Column("drafted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_by_id", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answered_by_id", sa.Integer(), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["task_id"], ["task.id"], name=op.f("fk_urge_notice_task_id")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_urge_notice_unit_id")),
        sa.ForeignKeyConstraint(["drafted_by_id"], ["user_account.id"], name=op.f("fk_urge_notice_drafted_by_id")),
        sa.ForeignKeyConstraint(["decided_by_id"], ["user_account.id"], name=op.f("fk_urge_notice_decided_by_id")),
        sa.ForeignKeyConstraint(["answered_by_id"], ["user_account.id"], name=op.f("fk_urge_notice_answered_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_urge_notice")),
        sa.UniqueConstraint(
            "task_id", "level", "due_key", "turn", name=op.f("uq_urge_notice_task_id_level_due_key_turn")
        ),
    )
    op.create_index("ix_urge_notice_state", "urge_notice", ["state", "id"], unique=False)


def downgrade() -> None:
    op.drop_table("urge_notice")
    op.drop_table("due_change")
    op.drop_table("extension_request_file")
    op.drop_table("extension_request")
    op.drop_index("ix_task_report", table_name="task")
    op.create_index("ix_task_report", "task", COUNTED_BY)
    op.drop_column("task", "extended_on")
    op.drop_column("task", "extension_count")
    with op.batch_alter_table("committee") as table:
        for name in ("extension_decider", "extension_most", "extension_ask_days"):
            table.drop_column(name)
