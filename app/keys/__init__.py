"""Everything cryptographic: key file, account keys, the office's authority, seals, local drafts."""
