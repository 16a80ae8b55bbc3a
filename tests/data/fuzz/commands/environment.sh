export AWS_REGION=us-east-1
AWS_DEFAULT_REGION=eu-west-1 aws --profile a guardduty create-detector --enable --tags team=blue,"x"=y
aws guardduty tag-resource --resource-arn arn:aws:guardduty:eu-west-1:412887530196:detector/12abc34d567e8fa901bc2d34e56789f0 --tags 'a=b'
