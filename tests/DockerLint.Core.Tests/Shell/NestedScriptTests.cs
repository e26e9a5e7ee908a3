using DockerLint.Shell;
using DockerLint.Shell.Semantics;
using DockerLint.Text;

namespace DockerLint.Core.Tests.Shell;

public sealed class NestedScriptTests
{
    [Theory]
    [InlineData("sh -c 'apt-get update'", CommandOrigin.ShellArgument)]
    [InlineData("bash -lc \"apt-get update\"", CommandOrigin.ShellArgument)]
    [InlineData("sudo /bin/bash -euo pipefail -c 'apt-get update' name arg", CommandOrigin.ShellArgument)]
    [InlineData("busybox sh -c 'apt-get update'", CommandOrigin.ShellArgument)]
    [InlineData("xargs sh -c 'apt-get update'", CommandOrigin.ShellArgument)]
    [InlineData("su - bob -c 'apt-get update'", CommandOrigin.ShellArgument)]
    [InlineData("su -c 'apt-get update' bob", CommandOrigin.ShellArgument)]
    [InlineData("bash -o pipefail -c \"apt-get update\"", CommandOrigin.ShellArgument)]
    [InlineData("eval apt-get 'update'", CommandOrigin.Eval)]
    [InlineData("eval \"apt-get update\"", CommandOrigin.Eval)]
    [InlineData("bash <<E\napt-get update\nE", CommandOrigin.HereDocument)]
    [InlineData("sh -e -s a <<'E'\napt-get update\nE", CommandOrigin.HereDocument)]
    [InlineData("trap 'apt-get update' EXIT", CommandOrigin.Trap)]
    [InlineData("trap -- \"apt-get update\" INT TERM", CommandOrigin.Trap)]
    [InlineData("find / -name '*.x' -exec apt-get update \\;", CommandOrigin.FindAction)]
    [InlineData("find . -type d -execdir apt-get 'update' ';' -print", CommandOrigin.FindAction)]
    public void The_script_handed_to_a_shell_is_read(string text, CommandOrigin origin)
    {
        var script = ShellText.Parse(text);

        script.Commands.Should().HaveCount(2);
        var inner = script.Commands[1];
        inner.ToString().Should().Be("apt-get update");
        inner.Origin.Should().Be(origin);
        inner.Parent.Should().BeSameAs(script.Commands[0]);
        text.At(inner.NameArgument!.Span).Should().Be("apt-get");
        text.At(inner.Arguments[0].Span).Trim('\'').Should().Be("update");
    }

    [Theory]
    [InlineData("sh script.sh")]
    [InlineData("bash -c")]
    [InlineData("bash -c $SCRIPT x")]
    [InlineData("su bob")]
    [InlineData("sh file <<E\nx\nE")]
    [InlineData("ruby -c 'x'")]
    [InlineData("trap - EXIT")]
    [InlineData("trap 'x'")]
    [InlineData("trap '' INT")]
    [InlineData("trap 2 EXIT")]
    [InlineData("trap -p EXIT")]
    [InlineData("find . -exec x")]
    [InlineData("find . -exec \\;")]
    [InlineData("find . -exec $ACTION \\;")]
    [InlineData("echo -exec x \\;")]
    public void Other_words_are_no_script(string text) => ShellText.Parse(text).Commands.Should().ContainSingle(command => command.Origin == CommandOrigin.Script);

    [Theory]
    [InlineData("cat <<E | sh\nx $A\nE", "x ?")]
    [InlineData("cat <<'E' | sudo bash -s - a\nx \"$(y)\"\nE", "x ?,y")]
    public void A_here_document_that_is_copied_to_a_shell_is_its_script(string text, string expected)
    {
        var script = ShellText.Parse(text);

        script.Commands.Where(command => command.Origin == CommandOrigin.HereDocument).Select(command => command.ToString()).Should().Equal(expected.Split(','));
        script.Trees.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("cat <<E | sh\nx $(y)\nE", "the shell around runs y, and what it prints is not known")]
    [InlineData("cat <<E | sh script\nx\nE", "it is input of the script")]
    [InlineData("cat f - <<E | sh\nx\nE", "something stands before it")]
    [InlineData("sed s/a/b/ <<E | sh\nx\nE", "it is changed on the way")]
    [InlineData("cat <<E >f | sh\nx\nE", "it goes elsewhere")]
    public void A_here_document_that_may_be_something_else_is_no_script(string text, string because) =>
        ShellText.Parse(text).Commands.Should().NotContain(command => command.Name == "x", because);

    [Fact]
    public void What_find_runs_is_a_command_with_its_own_script()
    {
        const string text = "find . -exec chmod +x {} + -o -exec sh -c 'x \"$1\" && y' _ {} \\;";
        var script = ShellText.Parse(text);

        script.Lines().Skip(1).Should().Equal("chmod +x {}", "sh -c x \"$1\" && y _ {}", "x ?", "y");
        script.Commands.Skip(1).Select(command => command.Parent?.Name).Should().Equal("find", "find", "sh", "sh");
        text.At(script.Commands[1].Span).Should().Be("chmod +x {}");
        script.Commands[1].Syntax.Should().BeNull();
        script.GetCommand(script.Commands[0].Syntax!).Should().BeSameAs(script.Commands[0]);
    }

    [Fact]
    public void In_a_trap_neither_values_nor_options_are_known()
    {
        var script = ShellText.Parse("set -e; X=1; trap 'a $X; X=2' EXIT; b $X");

        script.Lines().Should().Contain("a ?").And.Contain("b 1");
        script.Commands.Single(command => command.Name == "a").State.ErrExit.Should().BeNull();
        script.Commands.Single(command => command.Name == "b").State.ErrExit.Should().BeTrue();
    }

    [Fact]
    public void Escapes_of_the_outer_shell_are_removed_and_places_kept()
    {
        const string text = "bash -c \"a \\\"b c\\\" && d \\$(e) 'f'\"";
        var script = ShellText.Parse(text);

        script.Lines().Skip(1).Should().Equal("a b c", "d ? f", "e");
        text.At(script.Commands[1].Arguments[0].Span).Should().Be("\"b c\\\"");
        text.At(script.Commands[3].NameArgument!.Span).Should().Be("e");
        text.At(script.Commands[2].Arguments[1].Span).Should().Be("'f'");
    }

    [Fact]
    public void Scripts_in_scripts_keep_their_places()
    {
        const string text = "sh -c 'bash -c \"x y\"' && z";
        var script = ShellText.Parse(text);

        script.Commands.Select(command => command.Name).Should().Equal("sh", "bash", "x", "z");
        text.At(script.Commands[2].Span).Should().Be("x y");
        script.Commands[2].Parent.Should().BeSameAs(script.Commands[1]);
    }

    [Fact]
    public void A_substitution_in_the_word_is_listed_once()
    {
        const string text = "sh -c \"a $(b)\"";

        var script = ShellText.Parse(text);

        script.Commands.Select(command => command.Name).Should().Equal("sh", "a", "b");
        text.At(script.Commands[2].Span).Should().Be("b");
    }

    [Fact]
    public void Commands_in_backquotes_keep_their_places()
    {
        const string text = "echo `a \\`b c\\` d`";

        var script = ShellText.Parse(text);

        script.Commands.Select(command => command.Name).Should().Equal("echo", "a", "b");
        text.At(script.Commands[2].Arguments[0].Span).Should().Be("c");
        text.At(script.Commands[1].Arguments[1].Span).Should().Be("d");
    }

    [Fact]
    public void A_shell_inside_has_its_own_options()
    {
        var script = ShellText.Parse("set -e; bash -uo pipefail -c 'x'; y");

        script.Commands.Single(command => command.Name == "x").State.Should().Be(new ShellState(ShellDialect.Bash, false, true, true));
        script.Commands.Single(command => command.Name == "y").State.Should().Be(new ShellState(ShellDialect.Bash, true, false, false));
    }

    [Fact]
    public void A_shell_inside_sees_exported_variables_only()
    {
        var script = ShellText.Parse("A=1; export B=2; C=3 sh -c 'x $A $B $C'; y $A $C");

        script.Lines().Should().Contain("x ? 2 3").And.Contain("y 1 ?");
    }

    [Fact]
    public void Words_of_exec_form_are_taken_as_they_are()
    {
        const string file = """["/usr/bin/apt-get", "install", "$x", "*"]""";
        var script = ShellScript.FromExecForm(Words(file, "/usr/bin/apt-get", "install", "$x", "*"));

        var command = script.Commands.Should().ContainSingle().Subject;
        command.Name.Should().Be("apt-get");
        command.Arguments.Select(argument => argument.Text).Should().Equal("install", "$x", "*");
        command.Arguments.Should().OnlyContain(argument => !argument.Word.ContainsGlob && !argument.Word.ContainsExpansion);
        command.Origin.Should().Be(CommandOrigin.ExecForm);
        file.At(command.Arguments[0].Span).Should().Be("install");
        script.Text.Should().BeNull();
    }

    [Fact]
    public void Exec_form_that_starts_a_shell_is_seen_through()
    {
        const string file = """["/bin/sh", "-c", "apt-get update && x"]""";
        var script = ShellScript.FromExecForm(Words(file, "/bin/sh", "-c", "apt-get update && x"));

        script.Lines().Should().Equal("sh -c apt-get update && x", "apt-get update", "x");
        file.At(script.Commands[2].Span).Should().Be("x");
        script.Commands[1].State.Dialect.Should().Be(ShellDialect.Sh);
    }

    [Fact]
    public void Exec_form_without_words_has_no_commands() => ShellScript.FromExecForm([]).Commands.Should().BeEmpty();

    private static MappedText[] Words(string file, params string[] words)
    {
        var source = SourceText.From(file);
        return words.Select(word => MappedText.From(source, new TextSpan(file.IndexOf(word, StringComparison.Ordinal), word.Length))).ToArray();
    }
}
