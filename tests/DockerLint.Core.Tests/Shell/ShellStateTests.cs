using DockerLint.Shell;
using DockerLint.Shell.Semantics;

namespace DockerLint.Core.Tests.Shell;

public sealed class ShellStateTests
{
    [Theory]
    [InlineData("/bin/sh -c", ShellDialect.Sh, false, false, false)]
    [InlineData("/bin/bash -o pipefail -c", ShellDialect.Bash, false, true, false)]
    [InlineData("/bin/bash -euo pipefail -c", ShellDialect.Bash, true, true, true)]
    [InlineData("bash -e -u -o errexit -o pipefail -c", ShellDialect.Bash, true, true, true)]
    [InlineData("/bin/ash -eo pipefail -c", ShellDialect.Ash, true, true, false)]
    [InlineData("/usr/bin/env bash -ec", ShellDialect.Bash, true, false, false)]
    [InlineData("busybox sh -c", ShellDialect.Sh, false, false, false)]
    [InlineData("bash --login -c -e", ShellDialect.Bash, false, false, false)]
    [InlineData("pwsh -Command", ShellDialect.Pwsh, null, null, null)]
    [InlineData("C:\\Windows\\System32\\cmd.exe /S /C", ShellDialect.Cmd, null, null, null)]
    [InlineData("PowerShell.exe -NoLogo", ShellDialect.PowerShell, null, null, null)]
    [InlineData("python3 -c", ShellDialect.Unknown, null, null, null)]
    public void SHELL_words_set_shell_and_options(string words, ShellDialect dialect, bool? errExit, bool? pipeFail, bool? noUnset) =>
        ShellState.FromShellInstruction(words.Split(' ')).Should().Be(new ShellState(dialect, errExit, pipeFail, noUnset));

    [Theory]
    [InlineData("#!/bin/bash", ShellDialect.Bash, false)]
    [InlineData("#! /bin/sh -e", ShellDialect.Sh, true)]
    [InlineData("#!/usr/bin/env -S bash -e\r", ShellDialect.Bash, true)]
    [InlineData("#!/usr/bin/env pwsh", ShellDialect.Pwsh, null)]
    [InlineData("#!/usr/bin/python3", ShellDialect.Unknown, null)]
    [InlineData("# comment", ShellDialect.Unknown, null)]
    public void A_first_line_names_the_shell(string line, ShellDialect dialect, bool? errExit)
    {
        var state = ShellState.FromShebang(line);

        state.Dialect.Should().Be(dialect);
        state.ErrExit.Should().Be(errExit);
    }

    [Fact]
    public void No_words_are_an_unknown_shell() => ShellState.FromShellInstruction([]).Should().Be(ShellState.Unknown);

    [Theory]
    [InlineData("set -e; x", true, false)]
    [InlineData("set -eux -o pipefail && x", true, true)]
    [InlineData("set -Eeuo pipefail; x", true, true)]
    [InlineData("set -euxo pipefail\nx", true, true)]
    [InlineData("set -e -o pipefail +e; x", false, true)]
    [InlineData("bash -eo pipefail -c x", true, true)]
    [InlineData("bash -Eeuo pipefail <<E\nx\nE", true, true)]
    [InlineData("set -e; set +e; x", false, false)]
    [InlineData("set -o errexit\nset -o pipefail\nx", true, true)]
    [InlineData("(set -e); x", false, false)]
    [InlineData("if a; then set -e; fi; x", null, false)]
    [InlineData("a && set -o pipefail && x", false, true)]
    [InlineData("a && set -o pipefail; x", false, null)]
    [InlineData("set $OPTIONS; x", null, null)]
    [InlineData("set -- -e; x", false, false)]
    [InlineData("sudo set -e; x", false, false)]
    [InlineData("f() { set -e; }; x", null, false)]
    public void Set_changes_what_holds_for_later_commands(string text, bool? errExit, bool? pipeFail)
    {
        var state = ShellText.Parse(text).Commands.Last(command => command.Name == "x").State;

        state.ErrExit.Should().Be(errExit);
        state.PipeFail.Should().Be(pipeFail);
    }

    [Fact]
    public void A_script_tells_the_state_at_its_end()
    {
        var script = ShellScript.Parse(ShellText.Map("x; set -o pipefail"), ShellState.FromShellInstruction(["bash", "-e", "-c"]));

        script.Commands[0].State.ErrExit.Should().BeTrue();
        script.FinalState.Should().Be(new ShellState(ShellDialect.Bash, true, true, false));
    }
}
