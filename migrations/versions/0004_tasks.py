"""Tasks, progress updates, submissions, and the word index for search."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "task",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("committee_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=True),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("lead_unit_id", sa.Integer(), nullable=True),
        sa.Column("tracker_id", sa.Integer(), nullable=True),
        sa.Column("leader_id", sa.Integer(), nullable=True),
        sa.Column("product", sa.String(length=300), nullable=False),
        sa.Column("priority", sa.String(length=30), nullable=False),
        sa.Column("starred", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=30), nullable=False),
        sa.Column("original_due_on", sa.Date(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("due_precision", sa.String(length=30), nullable=False),
        sa.Column("due_words", sa.String(length=200), nullable=False),
        sa.Column("review_after", sa.Date(), nullable=True),
        sa.Column("form_key", sa.String(length=64), nullable=True),
        sa.Column("created_by_id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("assigned_on", sa.Date(), nullable=True),
        sa.Column("accepted_on", sa.Date(), nullable=True),
        sa.Column("finished_on", sa.Date(), nullable=True),
        sa.Column("percent", sa.Integer(), nullable=False),
        sa.Column("updated_on", sa.Date(), nullable=True),
        sa.Column("return_count", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("search_marked", sa.Text(), nullable=False),
        sa.Column("search_folded", sa.Text(), nullable=False),
        sa.Column(
            "closed",
            sa.Boolean(),
            sa.Computed("state NOT IN ('assigned', 'in_progress', 'submitted')", persisted=True),
            nullable=False,
        ),
        sa.Column(
            "due_order", sa.Date(), sa.Computed("coalesce(due_on, '9999-12-31')", persisted=True), nullable=False
        ),
        sa.ForeignKeyConstraint(["committee_id"], ["committee.id"], name=op.f("fk_task_committee_id")),
        sa.ForeignKeyConstraint(["created_by_id"], ["user_account.id"], name=op.f("fk_task_created_by_id")),
        sa.ForeignKeyConstraint(["item_id"], ["conclusion_item.id"], name=op.f("fk_task_item_id")),
        sa.ForeignKeyConstraint(["lead_unit_id"], ["unit.id"], name=op.f("fk_task_lead_unit_id")),
        sa.ForeignKeyConstraint(["leader_id"], ["user_account.id"], name=op.f("fk_task_leader_id")),
        sa.ForeignKeyConstraint(["parent_id"], ["task.id"], name=op.f("fk_task_parent_id")),
        sa.ForeignKeyConstraint(["tracker_id"], ["user_account.id"], name=op.f("fk_task_tracker_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task")),
        sa.UniqueConstraint("form_key", name=op.f("uq_task_form_key")),
        sa.UniqueConstraint("code", name=op.f("uq_task_code")),
        sa.UniqueConstraint("committee_id", "year", "serial", name=op.f("uq_task_committee_id_year_serial")),
    )
    op.create_index("ix_task_committee_closed_due", "task", ["committee_id", "closed", "due_order", "id"])
    op.create_index("ix_task_committee_state_due", "task", ["committee_id", "state", "due_order", "id"])
    op.create_index("ix_task_committee_finished", "task", ["committee_id", "finished_on", "id"])
    op.create_index("ix_task_committee_closed_title", "task", ["committee_id", "closed", "title", "id"])
    op.create_index("ix_task_committee_closed_percent", "task", ["committee_id", "closed", "percent", "id"])
    op.create_index("ix_task_lead_closed_due", "task", ["lead_unit_id", "closed", "due_order", "id"])
    op.create_index("ix_task_tracker_closed_due", "task", ["tracker_id", "closed", "due_order", "id"])
    op.create_index(
        "ix_task_report",
        "task",
        [
            "committee_id",
            "lead_unit_id",
            "state",
            "assigned_on",
            "finished_on",
            "due_on",
            "updated_on",
            "return_count",
            "starred",
        ],
    )
    for name in ("item_id", "parent_id"):
        only = sa.text(f"{name} IS NOT NULL")
        op.create_index(f"ix_task_{name}", "task", [name], sqlite_where=only, postgresql_where=only)

    op.create_table(
        "task_support",
        sa.Column("task_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["task_id"], ["task.id"], name=op.f("fk_task_support_task_id")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_task_support_unit_id")),
        sa.PrimaryKeyConstraint("task_id", "unit_id", name=op.f("pk_task_support")),
    )
    op.create_index("ix_task_support_unit", "task_support", ["unit_id", "task_id"], unique=False)

    op.create_table(
        "task_serial",
        sa.Column("committee_id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["committee_id"], ["committee.id"], name=op.f("fk_task_serial_committee_id")),
        sa.PrimaryKeyConstraint("committee_id", "year", name=op.f("pk_task_serial")),
    )

    op.create_table(
        "progress_update",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("task_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("percent", sa.Integer(), nullable=True),
        sa.Column("done", sa.Text(), nullable=False),
        sa.Column("obstacle", sa.Text(), nullable=False),
        sa.Column("proposal", sa.Text(), nullable=False),
        sa.Column("form_key", sa.String(length=64), nullable=True),
        sa.ForeignKeyConstraint(["author_id"], ["user_account.id"], name=op.f("fk_progress_update_author_id")),
        sa.ForeignKeyConstraint(["task_id"], ["task.id"], name=op.f("fk_progress_update_task_id")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_progress_update_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_progress_update")),
        sa.UniqueConstraint("form_key", name=op.f("uq_progress_update_form_key")),
    )
    op.create_index("ix_progress_update_task", "progress_update", ["task_id", "id"], unique=False)

    op.create_table(
        "progress_update_file",
        sa.Column("update_id", sa.Integer(), nullable=False),
        sa.Column("attachment_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["attachment_id"], ["attachment.id"], name=op.f("fk_progress_update_file_attachment_id")
        ),
        sa.ForeignKeyConstraint(["update_id"], ["progress_update.id"], name=op.f("fk_progress_update_file_update_id")),
        sa.PrimaryKeyConstraint("update_id", "attachment_id", name=op.f("pk_progress_update_file")),
    )

    op.create_table(
        "submission",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("task_id", sa.Integer(), nullable=False),
        sa.Column("submitted_by_id", sa.Integer(), nullable=False),
        sa.Column("submitted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("submitted_on", sa.Date(), nullable=False),
        sa.Column("document_number", sa.String(length=80), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        sa.Column("outcome", sa.String(length=30), nullable=True),
        sa.Column("decided_by_id", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["decided_by_id"], ["user_account.id"], name=op.f("fk_submission_decided_by_id")),
        sa.ForeignKeyConstraint(["submitted_by_id"], ["user_account.id"], name=op.f("fk_submission_submitted_by_id")),
        sa.ForeignKeyConstraint(["task_id"], ["task.id"], name=op.f("fk_submission_task_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_submission")),
    )
    op.create_index("ix_submission_task", "submission", ["task_id", "id"], unique=False)

    op.create_table(
        "submission_file",
        sa.Column("submission_id", sa.Integer(), nullable=False),
        sa.Column("attachment_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["attachment_id"], ["attachment.id"], name=op.f("fk_submission_file_attachment_id")),
        sa.ForeignKeyConstraint(["submission_id"], ["submission.id"], name=op.f("fk_submission_file_submission_id")),
        sa.PrimaryKeyConstraint("submission_id", "attachment_id", name=op.f("pk_submission_file")),
    )

    make, _ = _word_index(op.get_bind().dialect.name, "task", ("search_marked", "search_folded"))
    for statement in make:
        op.execute(statement)


def downgrade() -> None:
    _, remove = _word_index(op.get_bind().dialect.name, "task", ("search_marked", "search_folded"))
    for statement in remove:
        op.execute(statement)
    op.drop_table("submission_file")
    op.drop_table("submission")
    op.drop_table("progress_update_file")
    op.drop_table("progress_update")
    op.drop_table("task_serial")
    op.drop_table("task_support")
    op.drop_table("task")


def _word_index(dialect: str, table: str, columns: tuple[str, ...]) -> tuple[list[str], list[str]]:
    """The statements that make and remove the word index of a table, as it was when this migration was written.

    SQLite keeps an FTS5 table beside `table`, filled by triggers;
    PostgreSQL an inverted (GIN) index on each column.
    """
    if dialect == "postgresql":
        up = [
            f"CREATE INDEX ix_{table}_{name}_words ON {table} USING gin (to_tsvector('simple', {name}))"
            for name in columns
        ]
        return up, [f"DROP INDEX ix_{table}_{name}_words" for name in columns]
    names = ", ".join(columns)
    new = ", ".join(f"new.{name}" for name in columns)
    old = ", ".join(f"old.{name}" for name in columns)
    words = f"{table}_words"
    forget = f"INSERT INTO {words} ({words}, rowid, {names}) VALUES ('delete', old.id, {old});"
    learn = f"INSERT INTO {words} (rowid, {names}) VALUES (new.id, {new});"
    tokens = 'tokenize="unicode61 remove_diacritics 0"'
    up = [
        f"CREATE VIRTUAL TABLE {words} USING fts5 ({names}, content='{table}', content_rowid='id', {tokens})",
        f"INSERT INTO {words} ({words}) VALUES ('rebuild')",
        f"CREATE TRIGGER {words}_insert AFTER INSERT ON {table} BEGIN {learn} END",
        f"CREATE TRIGGER {words}_delete AFTER DELETE ON {table} BEGIN {forget} END",
        f"CREATE TRIGGER {words}_update AFTER UPDATE OF {names} ON {table} BEGIN {forget} {learn} END",
    ]
    down = [f"DROP TRIGGER {words}_{when}" for when in ("insert", "delete", "update")] + [f"DROP TABLE {words}"]
    return up, down
