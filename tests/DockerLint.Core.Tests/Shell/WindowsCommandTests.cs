using DockerLint.Shell;
using DockerLint.Shell.Semantics;

namespace DockerLint.Core.Tests.Shell;

public sealed class WindowsCommandTests
{
    [Fact]
    public void PowerShell_is_split_roughly_and_never_reported()
    {
        const string text = "$x = 1; & 'C:\\Tools\\Foo.EXE' -a \"b; c\" | Select-Object Name\nGet-Item (Join-Path a b) && dotnet restore";
        var script = ShellText.Parse(text, ShellDialect.PowerShell);

        script.Commands.Select(command => (command.Name, command.Connector)).Should().Equal(
            (null, CommandConnector.None),
            ("foo", CommandConnector.Semicolon),
            ("select-object", CommandConnector.Pipe),
            ("get-item", CommandConnector.NewLine),
            ("dotnet", CommandConnector.And));
        script.Commands[1].Arguments.Texts().Should().Equal("-a", "b; c");
        script.Commands[3].Arguments[0].Value.IsUnknown.Should().BeTrue();
        text.At(script.Commands[4].Span).Should().Be("dotnet restore");
        script.Problems.Should().BeEmpty();
    }

    [Fact]
    public void Cmd_splits_at_ampersands_and_keeps_semicolons()
    {
        var script = ShellText.Parse("mkdir C:\\a & copy a;b %TEMP% || exit /b 1", ShellDialect.Cmd);

        script.Commands.Select(command => (command.Name, command.Connector)).Should().Equal(
            ("mkdir", CommandConnector.None), ("copy", CommandConnector.Semicolon), ("exit", CommandConnector.Or));
        script.Commands[1].Arguments.Texts().Should().Equal("a;b", "?");
        script.Commands[0].State.Should().Be(ShellState.Of(ShellDialect.Cmd));
    }
}
