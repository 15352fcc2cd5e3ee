"""Checklists, visits, answers, findings, recommendations."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "checklist_template",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("committee_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("items", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["committee_id"], ["committee.id"], name=op.f("fk_checklist_template_committee_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checklist_template")),
        sa.UniqueConstraint(
            "committee_id", "name", "version", name=op.f("uq_checklist_template_committee_id_name_version")
        ),
    )

    op.create_table(
        "visit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("committee_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("template_id", sa.Integer(), nullable=False),
        sa.Column("planned_on", sa.Date(), nullable=False),
        sa.Column("state", sa.String(length=30), nullable=False),
        sa.Column("head_id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("form_key", sa.String(length=64), nullable=True),
        sa.ForeignKeyConstraint(["committee_id"], ["committee.id"], name=op.f("fk_visit_committee_id")),
        sa.ForeignKeyConstraint(["head_id"], ["user_account.id"], name=op.f("fk_visit_head_id")),
        sa.ForeignKeyConstraint(["template_id"], ["checklist_template.id"], name=op.f("fk_visit_template_id")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_visit_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit")),
        sa.UniqueConstraint("form_key", name=op.f("uq_visit_form_key")),
    )
    op.create_index(op.f("ix_visit_committee_id"), "visit", ["committee_id"], unique=False)
    op.create_index(op.f("ix_visit_unit_id"), "visit", ["unit_id"], unique=False)

    op.create_table(
        "visit_inspector",
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_visit_inspector_user_id")),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_visit_inspector_visit_id")),
        sa.PrimaryKeyConstraint("visit_id", "user_id", name=op.f("pk_visit_inspector")),
    )
    op.create_index(op.f("ix_visit_inspector_user_id"), "visit_inspector", ["user_id"], unique=False)

    op.create_table(
        "visit_item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("group", sa.String(length=200), nullable=False),
        sa.Column("text", sa.String(length=500), nullable=False),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_visit_item_visit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit_item")),
        sa.UniqueConstraint("visit_id", "position", name=op.f("uq_visit_item_visit_id_position")),
    )

    op.create_table(
        "answer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("value", sa.String(length=30), nullable=True),
        sa.Column("number", sa.Numeric(precision=18, scale=3, asdecimal=False), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("answered_by_id", sa.Integer(), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["answered_by_id"], ["user_account.id"], name=op.f("fk_answer_answered_by_id")),
        sa.ForeignKeyConstraint(["item_id"], ["visit_item.id"], name=op.f("fk_answer_item_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answer")),
        sa.UniqueConstraint("item_id", name=op.f("uq_answer_item_id")),
    )

    op.create_table(
        "finding",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("noted_by_id", sa.Integer(), nullable=False),
        sa.Column("noted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("form_key", sa.String(length=64), nullable=True),
        sa.ForeignKeyConstraint(["item_id"], ["visit_item.id"], name=op.f("fk_finding_item_id")),
        sa.ForeignKeyConstraint(["noted_by_id"], ["user_account.id"], name=op.f("fk_finding_noted_by_id")),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_finding_visit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_finding")),
        sa.UniqueConstraint("form_key", name=op.f("uq_finding_form_key")),
    )
    op.create_index("ix_finding_visit", "finding", ["visit_id", "id"], unique=False)

    op.create_table(
        "recommendation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("finding_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("task_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["finding_id"], ["finding.id"], name=op.f("fk_recommendation_finding_id")),
        sa.ForeignKeyConstraint(["task_id"], ["task.id"], name=op.f("fk_recommendation_task_id")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_recommendation_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recommendation")),
        sa.UniqueConstraint("finding_id", name=op.f("uq_recommendation_finding_id")),
    )
    op.create_index(op.f("ix_recommendation_task_id"), "recommendation", ["task_id"], unique=False)


def downgrade() -> None:
    op.drop_table("recommendation")
    op.drop_table("finding")
    op.drop_table("answer")
    op.drop_table("visit_item")
    op.drop_table("visit_inspector")
    op.drop_table("visit")
    op.drop_table("checklist_template")
