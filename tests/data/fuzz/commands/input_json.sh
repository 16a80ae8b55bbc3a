aws guardduty update-member-detectors --cli-input-json '{"DetectorId":"x","AccountIds":["111122223333"],"DataSources":{"S3Logs":{"Enable":true}}}'
