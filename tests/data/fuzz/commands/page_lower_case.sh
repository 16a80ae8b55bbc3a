aws guardduty update-member-detectors --detector-id 12abc34d567e8fa901bc2d34e56789f0 --account-ids 111122223333 111122224444 --features '[{"name": "S3_DATA_EVENTS", "status": "ENABLED"}]'
