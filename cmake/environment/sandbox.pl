#!/usr/bin/perl
# SPDX-FileCopyrightText: 2026 Bucketwatch contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# usage: sandbox.pl CALLER bwrap ARGUMENT… -- PROGRAM ARGUMENT…
#
# Runs PROGRAM in the sandbox and stands for it outside. bwrap alone dies of the first signal and takes the
# program with it by SIGKILL, so here signals go past it to the program, each exactly once, and bwrap ignores them.
# Our own SIGKILL ends the whole PID namespace. When process CALLER (0: nobody) is gone the program is asked to
# end. Exit statuses pass through, 128+N for a program that died of signal N.
# Perl, because the hosts that need a sandbox always have it: mmdebstrap is written in it.

use strict;
use warnings;
use POSIX qw(:signal_h);
use Fcntl qw(F_SETFD);

use constant SI_KERNEL => 0x80;             # sent by the terminal, not by kill(2)
use constant SECONDS_TO_END => 5;           # between SIGTERM and SIGKILL once the caller is gone

my $caller = shift @ARGV;
my @sandbox;
push @sandbox, shift @ARGV while @ARGV && $ARGV[0] ne '--';
shift @ARGV;

# With the terminal as our input the program stays in our process group, reads it and is told of Ctrl+C by the
# terminal itself. Otherwise it gets a group of its own, so that a signal to our group arrives once, through us.
my $shares_group = -t STDIN;
# A signal that was ignored when we started (nohup, a background job) stays ignored.
my @forwarded = grep { ($SIG{$_} // '') ne 'IGNORE' } qw(INT QUIT HUP TERM);
$caller = 0 unless grep { $_ eq 'HUP' } @forwarded;

my %number = (INT => SIGINT, QUIT => SIGQUIT, HUP => SIGHUP, TERM => SIGTERM);
my $blocked = POSIX::SigSet->new(map { $number{$_} } @forwarded);
sigprocmask(SIG_BLOCK, $blocked);

pipe(my $status, my $status_out) or die "pipe: $!\n";
pipe(my $ready, my $ready_out) or die "pipe: $!\n";
my $bwrap = fork() // die "fork: $!\n";
if (!$bwrap) {
    setpgrp(0, 0) unless $shares_group;
    $SIG{$_} = 'IGNORE' for @forwarded;
    sigprocmask(SIG_UNBLOCK, $blocked);
    fcntl($_, F_SETFD, 0) for $status_out, $ready_out;
    my $fd = fileno $ready_out;
    my @reset = @forwarded ? ('--default-signal=' . join(',', @forwarded)) : ();
    exec { $sandbox[0] } @sandbox, '--json-status-fd', fileno $status_out, '--',
        'env', @reset, 'sh', '-c', "echo >&$fd; exec $fd>&-; exec \"\$@\"", 'sh', @ARGV
        or do { print STDERR "$sandbox[0]: $!\n"; POSIX::_exit(125) };
}
close $status_out;
close $ready_out;

my @pending = (0) x 65;
my $stopped = 0;
for my $name (@forwarded) {
    sigaction($number{$name}, POSIX::SigAction->new(sub {
        my ($signal, $info) = @_;
        $pending[$number{$signal}] = 1 unless $shares_group && $info->{code} == SI_KERNEL;
    }, POSIX::SigSet->new, SA_SIGINFO));
}
$SIG{TSTP} = sub { $stopped = 1 } unless $shares_group;
sigprocmask(SIG_UNBLOCK, $blocked);

# The program is the first child of the process that bwrap names; it has told us through `ready` that it listens.
my ($first, $program) = ('');
sub program {
    return $program if $program;
    my ($init) = $first =~ /"child-pid"\s*:\s*(\d+)/ or return;
    open(my $children, '<', "/proc/$init/task/$init/children") or return;
    ($program) = (<$children> // '') =~ /^(\d+)/;
    return $program;
}

sub forward {
    my ($name) = @_;
    my $pid = program() or return 0;
    # What a keyboard sends goes to all of a group; what asks for an end goes to the program, which knows its children.
    kill $name, ($name eq 'INT' || $name eq 'QUIT') && !$shares_group ? -$bwrap : $pid;
    return 1;
}

my ($listens, $open, $asked) = (0, 1, 0);
while ($open) {
    my $wanted = '';
    vec($wanted, fileno $status, 1) = 1;
    vec($wanted, fileno $ready, 1) = 1 unless $listens;
    if (select($wanted, undef, undef, 0.25) > 0) {
        if (!$listens && vec($wanted, fileno $ready, 1)) {
            sysread($ready, my $byte, 1);
            $listens = 1;
        }
        if (vec($wanted, fileno $status, 1)) {
            $open = sysread($status, $first, 4096, length $first) // 1;
        }
    }
    for my $name ($listens ? @forwarded : ()) {
        next unless $pending[$number{$name}];
        $pending[$number{$name}] = 0;
        forward($name);
    }
    if ($stopped) {
        $stopped = 0;
        kill STOP => -$bwrap;
        kill STOP => $$;
        kill CONT => -$bwrap;
    }
    if ($caller && getppid() != $caller) {
        $asked = forward('TERM') && time unless $asked;
        kill KILL => $bwrap if $asked && time - $asked > SECONDS_TO_END;
    }
}
waitpid($bwrap, 0);
exit($? & 127 ? 128 + ($? & 127) : $? >> 8);
