-- Practices of before are in England until an administrator says otherwise.
ALTER TABLE `practices` ADD `nation` text DEFAULT 'england' NOT NULL;