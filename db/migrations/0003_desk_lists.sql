CREATE INDEX "publications_by_time" ON "publications" USING btree ("at");--> statement-breakpoint
CREATE INDEX "stories_by_creation" ON "stories" USING btree ("created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "stories_by_slug" ON "stories" USING gin ("slug" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "stories_to_publish" ON "stories" USING btree ("state_since") WHERE "stories"."approval_id" is not null;