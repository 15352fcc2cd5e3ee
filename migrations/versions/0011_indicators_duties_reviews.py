"""Quantified targets, recurring duties, mid-period reviews."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

# A decimal to its last figure; SQLite's own numbers are floats, so there it is text.
EXACT = sa.Numeric(24, 6).with_variant(sa.String(40), "sqlite")


def upgrade() -> None:
    op.create_table(
        "indicator",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("committee_id", sa.Integer(), nullable=False),
        sa.Column("task_id", sa.Integer(), nullable=False),
        sa.Column("whole_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("unit", sa.String(length=40), nullable=False),
        sa.Column("baseline", EXACT, nullable=True),
        sa.Column("comparator", sa.String(length=30), nullable=False),
        sa.Column("target", EXACT, nullable=False),
        sa.Column("direction", sa.String(length=30), nullable=False),
        sa.Column("counting", sa.String(length=30), nullable=False),
        sa.Column("rhythm", sa.String(length=30), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("words", sa.String(length=200), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("form_key", sa.String(length=64), nullable=True),
        sa.Column("created_by_id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["committee_id"], ["committee.id"], name=op.f("fk_indicator_committee_id")),
        sa.ForeignKeyConstraint(["created_by_id"], ["user_account.id"], name=op.f("fk_indicator_created_by_id")),
        sa.ForeignKeyConstraint(["task_id"], ["task.id"], name=op.f("fk_indicator_task_id")),
        sa.ForeignKeyConstraint(["whole_id"], ["indicator.id"], name=op.f("fk_indicator_whole_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator")),
        sa.UniqueConstraint("form_key", name=op.f("uq_indicator_form_key")),
    )
    op.create_index(op.f("ix_indicator_committee_id"), "indicator", ["committee_id"], unique=False)
    op.create_index("ix_indicator_task_id", "indicator", ["task_id", "id"], unique=False)
    op.create_index(op.f("ix_indicator_whole_id"), "indicator", ["whole_id"], unique=False)
    op.create_table(
        "indicator_value",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("indicator_id", sa.Integer(), nullable=False),
        sa.Column("period_on", sa.Date(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("value", EXACT, nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("update_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["author_id"], ["user_account.id"], name=op.f("fk_indicator_value_author_id")),
        sa.ForeignKeyConstraint(["indicator_id"], ["indicator.id"], name=op.f("fk_indicator_value_indicator_id")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_indicator_value_unit_id")),
        sa.ForeignKeyConstraint(["update_id"], ["progress_update.id"], name=op.f("fk_indicator_value_update_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator_value")),
        sa.UniqueConstraint(
            "indicator_id", "period_on", "turn", name=op.f("uq_indicator_value_indicator_id_period_on_turn")
        ),
    )
    op.create_index(op.f("ix_indicator_value_update_id"), "indicator_value", ["update_id"], unique=False)
    op.create_table(
        "duty",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("committee_id", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=True),
        sa.Column("next_on", sa.Date(), nullable=True),
        sa.Column("waiting_until", sa.Date(), nullable=True),
        sa.Column("problem", sa.Text(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("ended_reason", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("form_key", sa.String(length=64), nullable=True),
        sa.Column("created_by_id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["committee_id"], ["committee.id"], name=op.f("fk_duty_committee_id")),
        sa.ForeignKeyConstraint(["created_by_id"], ["user_account.id"], name=op.f("fk_duty_created_by_id")),
        sa.ForeignKeyConstraint(["item_id"], ["conclusion_item.id"], name=op.f("fk_duty_item_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duty")),
        sa.UniqueConstraint("form_key", name=op.f("uq_duty_form_key")),
    )
    op.create_index(op.f("ix_duty_committee_id"), "duty", ["committee_id"], unique=False)
    op.create_index(op.f("ix_duty_item_id"), "duty", ["item_id"], unique=False)
    op.create_index("ix_duty_next_on", "duty", ["next_on", "id"], unique=False)
    op.create_table(
        "duty_version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("duty_id", sa.Integer(), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=True),
        sa.Column("rule", sa.String(length=200), nullable=False),
        sa.Column("names_previous", sa.Boolean(), nullable=False),
        sa.Column("give_before", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=250), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("product", sa.String(length=300), nullable=False),
        sa.Column("lead_unit_id", sa.Integer(), nullable=False),
        sa.Column("support_unit_ids", sa.JSON(), nullable=False),
        sa.Column("tracker_id", sa.Integer(), nullable=False),
        sa.Column("starred", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("made_by_id", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["duty_id"], ["duty.id"], name=op.f("fk_duty_version_duty_id")),
        sa.ForeignKeyConstraint(["lead_unit_id"], ["unit.id"], name=op.f("fk_duty_version_lead_unit_id")),
        sa.ForeignKeyConstraint(["made_by_id"], ["user_account.id"], name=op.f("fk_duty_version_made_by_id")),
        sa.ForeignKeyConstraint(["tracker_id"], ["user_account.id"], name=op.f("fk_duty_version_tracker_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duty_version")),
    )
    op.create_index(op.f("ix_duty_version_duty_id"), "duty_version", ["duty_id"], unique=False)
    op.create_table(
        "duty_task",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("duty_id", sa.Integer(), nullable=False),
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("occurs_on", sa.Date(), nullable=False),
        sa.Column("task_id", sa.Integer(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("days_late", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["duty_id"], ["duty.id"], name=op.f("fk_duty_task_duty_id")),
        sa.ForeignKeyConstraint(["task_id"], ["task.id"], name=op.f("fk_duty_task_task_id")),
        sa.ForeignKeyConstraint(["version_id"], ["duty_version.id"], name=op.f("fk_duty_task_version_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duty_task")),
        sa.UniqueConstraint("duty_id", "occurs_on", name=op.f("uq_duty_task_duty_id_occurs_on")),
        sa.UniqueConstraint("task_id", name=op.f("uq_duty_task_task_id")),
    )
    op.create_table(
        "review",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("committee_id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("cut_off", sa.Date(), nullable=False),
        sa.Column("state", sa.String(length=30), nullable=False),
        sa.Column("open_key", sa.String(length=40), nullable=True),
        sa.Column("figures", sa.JSON(), nullable=False),
        sa.Column("collected_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("form_key", sa.String(length=64), nullable=True),
        sa.Column("created_by_id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_by_id", sa.Integer(), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["closed_by_id"], ["user_account.id"], name=op.f("fk_review_closed_by_id")),
        sa.ForeignKeyConstraint(["committee_id"], ["committee.id"], name=op.f("fk_review_committee_id")),
        sa.ForeignKeyConstraint(["created_by_id"], ["user_account.id"], name=op.f("fk_review_created_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review")),
        sa.UniqueConstraint("form_key", name=op.f("uq_review_form_key")),
        sa.UniqueConstraint("open_key", name=op.f("uq_review_open_key")),
    )
    op.create_index("ix_review_committee_id", "review", ["committee_id", "cut_off", "id"], unique=False)
    op.create_table(
        "review_row",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("review_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        sa.Column("task_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("plan", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("written_by_id", sa.Integer(), nullable=True),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["review_id"], ["review.id"], name=op.f("fk_review_row_review_id")),
        sa.ForeignKeyConstraint(["task_id"], ["task.id"], name=op.f("fk_review_row_task_id")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_review_row_unit_id")),
        sa.ForeignKeyConstraint(["written_by_id"], ["user_account.id"], name=op.f("fk_review_row_written_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review_row")),
        sa.UniqueConstraint("review_id", "kind", "subject_id", name=op.f("uq_review_row_review_id_kind_subject_id")),
    )
    op.create_index("ix_review_row_order", "review_row", ["review_id", "place", "id"], unique=False)
    op.create_index("ix_review_row_unit", "review_row", ["review_id", "unit_id", "place"], unique=False)


def downgrade() -> None:
    for name in ("review_row", "review", "duty_task", "duty_version", "duty", "indicator_value", "indicator"):
        op.drop_table(name)
