# What is as planned already is left alone, so this can be run again. Members are changed in batches of 50, and those that GuardDuty
# does not process are listed with its reason.
# Ends with 0 when everything is as planned, with 1 when something could not be done, with 2 when nothing was tried.
# Needs bash 3.2 or newer and the AWS CLI.

set -uo pipefail
export AWS_PAGER=

caller=@CALLER@
changed=0
same=0
failed=0

say() { printf '%s\n' "$*"; }

complain() {
    printf '%s\n' "$*" >&2
    failed=$((failed + 1))
}

# as ACCOUNT ARGUMENT…: the AWS CLI with the credentials of an account.
as() {
    local account=$1
    shift
    if [ "$account" = "$caller" ]; then
        aws "$@"
    else
        aws --profile "bucketwatch-$account" "$@"
    fi
}

# guardduty ACCOUNT REGION ARGUMENT…: one page, as text.
guardduty() {
    local account=$1 region=$2
    shift 2
    as "$account" guardduty "$@" --region "$region" --output text --no-paginate
}

# divide WORD FOUND ACCOUNT…: leaves in the array `left` the accounts that are among FOUND (only) or are not (but).
divide() {
    local word=$1 found=" ${2//[$'\t\n']/ } " account
    shift 2
    left=()
    for account in "$@"; do
        case $found in
            *" $account "*) [ "$word" = but ] || left+=("$account") ;;
            *) [ "$word" = only ] || left+=("$account") ;;
        esac
    done
}

# settle REGION WHAT COUNT UNPROCESSED: counts what a batch did; UNPROCESSED has a line "ACCOUNT<tab>REASON" for each account left out.
settle() {
    local region=$1 what=$2 count=$3 account reason
    while IFS=$'\t' read -r account reason; do
        if [ -n "$account" ]; then
            complain "$region: $what: account $account was not processed: $reason"
            count=$((count - 1))
        fi
    done <<<"$4"
    changed=$((changed + count))
    say "$region: $what: $count account(s) changed"
}

# skip REGION WHAT COUNT: says how many accounts need nothing.
skip() {
    same=$((same + $3))
    [ "$3" -eq 0 ] || say "$1: $2: $3 account(s) are as planned"
}

# own_detector ACCOUNT REGION DETECTOR WANTED OPTION…
own_detector() {
    local account=$1 region=$2 detector=$3 wanted=$4 found=
    shift 4
    if [ -n "$wanted" ]; then
        found=$(guardduty "$account" "$region" get-detector --detector-id "$detector" --query "$wanted&&'same'") || {
            complain "$region: the detector of account $account cannot be read"
            return
        }
    fi
    if [ "$found" = same ]; then
        skip "$region" "own detector of $account" 1
    elif guardduty "$account" "$region" update-detector --detector-id "$detector" "$@"; then
        settle "$region" "own detector of $account" 1 ""
    else
        complain "$region: the detector of account $account was not changed"
    fi
}

# preferences ACCOUNT REGION DETECTOR WANTED OPTION…
preferences() {
    local account=$1 region=$2 detector=$3 wanted=$4 found=
    shift 4
    if [ -n "$wanted" ]; then
        found=$(guardduty "$account" "$region" describe-organization-configuration --detector-id "$detector" \
            --query "$wanted&&'same'") || {
            complain "$region: the auto-enable preferences cannot be read"
            return
        }
    fi
    if [ "$found" = same ]; then
        same=$((same + 1))
        say "$region: the auto-enable preferences are as planned"
    elif guardduty "$account" "$region" update-organization-configuration --detector-id "$detector" "$@"; then
        changed=$((changed + 1))
        say "$region: the auto-enable preferences are changed"
    else
        complain "$region: the auto-enable preferences were not changed"
    fi
}

# member_plans ACCOUNT REGION DETECTOR WANTED FEATURES MEMBER…
member_plans() {
    local account=$1 region=$2 detector=$3 wanted=$4 features=$5 found answer left
    shift 5
    found=$(guardduty "$account" "$region" get-member-detectors --detector-id "$detector" --account-ids "$@" \
        --query "MemberDataSourceConfigurations[?$wanted].AccountId") || {
        complain "$region: the plans of $# account(s) cannot be read"
        return
    }
    divide but "$found" "$@"
    skip "$region" "plans of members" $(($# - ${#left[@]}))
    [ ${#left[@]} -gt 0 ] || return 0
    if answer=$(guardduty "$account" "$region" update-member-detectors --detector-id "$detector" --account-ids "${left[@]}" \
        --features "$features" --query 'UnprocessedAccounts[].[AccountId,Result]'); then
        settle "$region" "plans of members" ${#left[@]} "$answer"
    else
        complain "$region: the plans of ${#left[@]} account(s) were not changed"
    fi
}

# member_action ACCOUNT REGION DETECTOR COMMAND only|but QUERY MEMBER…
member_action() {
    local account=$1 region=$2 detector=$3 command=$4 word=$5 query=$6 found answer left
    shift 6
    found=$(guardduty "$account" "$region" get-members --detector-id "$detector" --account-ids "$@" --query "$query.AccountId") || {
        complain "$region: $command: $# account(s) cannot be read"
        return
    }
    divide "$word" "$found" "$@"
    skip "$region" "$command" $(($# - ${#left[@]}))
    [ ${#left[@]} -gt 0 ] || return 0
    if answer=$(guardduty "$account" "$region" "$command" --detector-id "$detector" --account-ids "${left[@]}" \
        --query 'UnprocessedAccounts[].[AccountId,Result]'); then
        settle "$region" "$command" ${#left[@]} "$answer"
    else
        complain "$region: $command: nothing was done for ${#left[@]} account(s)"
    fi
}

# create_members ACCOUNT REGION DETECTOR (MEMBER JSON)…
create_members() {
    local account=$1 region=$2 detector=$3 ids=() details=() found answer left i
    shift 3
    while [ $# -gt 0 ]; do
        ids+=("$1")
        details+=("$2")
        shift 2
    done
    found=$(guardduty "$account" "$region" get-members --detector-id "$detector" --account-ids "${ids[@]}" \
        --query "Members[?RelationshipStatus!='Removed'&&RelationshipStatus!='Resigned'].AccountId") || {
        complain "$region: create-members: ${#ids[@]} account(s) cannot be read"
        return
    }
    divide but "$found" "${ids[@]}"
    skip "$region" create-members $((${#ids[@]} - ${#left[@]}))
    [ ${#left[@]} -gt 0 ] || return 0
    found=" ${left[*]} "
    answer=
    for i in "${!ids[@]}"; do
        case $found in *" ${ids[$i]} "*) answer+=${answer:+,}${details[$i]} ;; esac
    done
    if answer=$(guardduty "$account" "$region" create-members --detector-id "$detector" --account-details "[$answer]" \
        --query 'UnprocessedAccounts[].[AccountId,Result]'); then
        settle "$region" create-members ${#left[@]} "$answer"
    else
        complain "$region: create-members: nothing was done for ${#left[@]} account(s)"
    fi
}

# create_detector ACCOUNT REGION OPTION…
create_detector() {
    local account=$1 region=$2 found
    shift 2
    found=$(guardduty "$account" "$region" list-detectors --query 'DetectorIds[0]') || {
        complain "$region: the detectors of account $account cannot be read"
        return
    }
    if [ "$found" != None ]; then
        skip "$region" "a detector of $account" 1
    elif guardduty "$account" "$region" create-detector "$@"; then
        settle "$region" "a detector of $account" 1 ""
    else
        complain "$region: no detector was created in account $account"
    fi
}

# delete_detector ACCOUNT REGION DETECTOR
delete_detector() {
    local account=$1 region=$2 detector=$3 found
    found=$(guardduty "$account" "$region" list-detectors --query 'DetectorIds') || {
        complain "$region: the detectors of account $account cannot be read"
        return
    }
    case " ${found//$'\t'/ } " in
        *" $detector "*)
            if guardduty "$account" "$region" delete-detector --detector-id "$detector"; then
                settle "$region" "deleting the detector of $account" 1 ""
            else
                complain "$region: the detector of account $account was not deleted"
            fi
            ;;
        *) skip "$region" "deleting the detector of $account" 1 ;;
    esac
}

# delegation ACCOUNT REGION enable|disable ADMINISTRATOR
delegation() {
    local account=$1 region=$2 word=$3 administrator=$4 found is
    found=$(guardduty "$account" "$region" list-organization-admin-accounts \
        --query "AdminAccounts[?AdminStatus=='ENABLED'].AdminAccountId") || {
        complain "$region: the delegated administrator cannot be read"
        return
    }
    case " ${found//$'\t'/ } " in
        *" $administrator "*) is=enable ;;
        *) is=disable ;;
    esac
    if [ "$is" = "$word" ]; then
        skip "$region" "$word-organization-admin-account" 1
    elif guardduty "$account" "$region" "$word-organization-admin-account" --admin-account-id "$administrator"; then
        settle "$region" "$word-organization-admin-account" 1 ""
    else
        complain "$region: $word-organization-admin-account: refused"
    fi
}

# tags ACCOUNT REGION COMMAND ARN WANTED OPTION…
tags() {
    local account=$1 region=$2 command=$3 arn=$4 wanted=$5 found
    shift 5
    found=$(guardduty "$account" "$region" list-tags-for-resource --resource-arn "$arn" --query "$wanted&&'same'") || {
        complain "$region: the tags of $arn cannot be read"
        return
    }
    if [ "$found" = same ]; then
        skip "$region" "$command" 1
    elif guardduty "$account" "$region" "$command" --resource-arn "$arn" "$@"; then
        settle "$region" "$command" 1 ""
    else
        complain "$region: $command: refused"
    fi
}

# destination ACCOUNT REGION DETECTOR COMMAND WANTED OPTION…: nothing is wanted where the export is to end.
destination() {
    local account=$1 region=$2 detector=$3 command=$4 wanted=$5 id found=
    shift 5
    id=$(guardduty "$account" "$region" list-publishing-destinations --detector-id "$detector" \
        --query 'Destinations[0].DestinationId') || {
        complain "$region: where account $account exports findings to cannot be read"
        return
    }
    if [ "$id" = None ]; then
        [ -n "$wanted" ] || found=same
    elif [ -n "$wanted" ]; then
        found=$(guardduty "$account" "$region" describe-publishing-destination --detector-id "$detector" \
            --destination-id "$id" --query "$wanted&&'same'") || {
            complain "$region: where account $account exports findings to cannot be read"
            return
        }
    fi
    if [ "$found" = same ]; then
        skip "$region" "$command" 1
    elif found=$(guardduty "$account" "$region" "$command" --detector-id "$detector" "$@"); then
        settle "$region" "$command" 1 ""
    else
        complain "$region: $command: refused"
    fi
}

# other ACCOUNT REGION COMMAND OPTION…: of these nothing tells whether it was done before.
other() {
    local account=$1 region=$2 command=$3
    shift 3
    if guardduty "$account" "$region" "$command" "$@"; then
        changed=$((changed + 1))
        say "$region: $command: done"
    else
        complain "$region: $command: refused"
    fi
}

finish() {
    say "$changed changed, $same as planned already, $failed not done"
    [ "$failed" -eq 0 ]
    exit
}

for account in "$caller" @OTHERS@; do
    who=$(as "$account" sts get-caller-identity --query Account --output text) || exit 2
    if [ "$who" != "$account" ]; then
        say "These are credentials of account $who; the plan is to be carried out by account $account." >&2
        exit 2
    fi
done
