aws guardduty update-organization-configuration \
    --region us-east-1 --detector-id x --auto-enable-organization-members ALL \
    --features Name=S3_DATA_EVENTS,AutoEnable=ALL Name=RUNTIME_MONITORING,AutoEnable=NEW,AdditionalConfiguration=[{Name=EC2_AGENT_MANAGEMENT,AutoEnable=NEW}]
