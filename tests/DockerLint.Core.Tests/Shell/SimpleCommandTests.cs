using DockerLint.Semantics;
using DockerLint.Shell;
using DockerLint.Shell.Semantics;
using DockerLint.Text;

namespace DockerLint.Core.Tests.Shell;

public sealed class SimpleCommandTests
{
    [Fact]
    public void Commands_come_in_the_order_of_the_text_with_what_stands_between_them()
    {
        var script = ShellText.Parse("a && b || c; d | e |& f & g\nh");

        script.Commands.Select(command => (command.Name, command.Connector)).Should().Equal(
            ("a", CommandConnector.None),
            ("b", CommandConnector.And),
            ("c", CommandConnector.Or),
            ("d", CommandConnector.Semicolon),
            ("e", CommandConnector.Pipe),
            ("f", CommandConnector.PipeAll),
            ("g", CommandConnector.Background),
            ("h", CommandConnector.NewLine));
    }

    [Fact]
    public void Pipelines_number_their_commands_and_link_each_to_the_one_before()
    {
        var script = ShellText.Parse("! curl x | tar xz; y");

        script.Commands[0].Pipeline.Should().Be(new PipelinePosition(0, 0, 2));
        script.Commands[1].Pipeline.Should().Be(new PipelinePosition(0, 1, 2));
        script.Commands[1].Pipeline.IsLast.Should().BeTrue();
        script.Commands[1].PipedFrom.Should().BeSameAs(script.Commands[0]);
        script.Commands[1].IsNegated.Should().BeTrue();
        script.Commands[2].Pipeline.Should().Be(new PipelinePosition(1, 0, 1));
        script.Commands[2].PipedFrom.Should().BeNull();
        script.Commands[2].IsNegated.Should().BeFalse();
    }

    [Theory]
    [InlineData("(x)", CommandNesting.Subshell)]
    [InlineData("{ x; }", CommandNesting.Group)]
    [InlineData("if x; then :; fi", CommandNesting.Condition)]
    [InlineData("if :; then x; fi", CommandNesting.Branch)]
    [InlineData("if :; then :; else x; fi", CommandNesting.Branch)]
    [InlineData("case a in b) x;; esac", CommandNesting.Branch)]
    [InlineData("while x; do :; done", CommandNesting.Condition | CommandNesting.Loop)]
    [InlineData("for i in a; do x; done", CommandNesting.Loop)]
    [InlineData("f() { x; }", CommandNesting.Function | CommandNesting.Group)]
    [InlineData("echo $(x)", CommandNesting.Substitution)]
    [InlineData("A=`x`", CommandNesting.Substitution)]
    [InlineData("cat <<E\n$(x)\nE", CommandNesting.Substitution)]
    [InlineData("echo ${a:-$(x)}", CommandNesting.Substitution)]
    [InlineData("echo $(( $(x) + 1 ))", CommandNesting.Substitution)]
    [InlineData("cat <(x)", CommandNesting.Substitution)]
    [InlineData("a=($(x))", CommandNesting.Substitution)]
    [InlineData("sh -c x", CommandNesting.NestedScript)]
    [InlineData("x &", CommandNesting.Background)]
    [InlineData("({ x; })", CommandNesting.Subshell | CommandNesting.Group)]
    public void A_command_knows_what_it_stands_in(string text, CommandNesting nesting) =>
        ShellText.Parse(text).Commands.Should().ContainSingle(command => command.Name == "x").Which.Nesting.Should().Be(nesting);

    [Theory]
    [InlineData("sudo -u bob -E apt-get update", "sudo", "apt-get update")]
    [InlineData("sudo FOO=1 --user=bob -- x y", "sudo", "x y")]
    [InlineData("env -i A=1 -u B x", "env", "x")]
    [InlineData("nice -n 10 ionice -c2 -n 7 x", "nice,ionice", "x")]
    [InlineData("timeout -s KILL 10m x -a", "timeout", "x -a")]
    [InlineData("time -p x", "time", "x")]
    [InlineData("exec -a n x", "exec", "x")]
    [InlineData("command -p x", "command", "x")]
    [InlineData("xargs -0 -n 1 -I{} x {}", "xargs", "x {}")]
    [InlineData("busybox wget y", "busybox", "wget y")]
    [InlineData("setarch x86_64 x", "setarch", "x")]
    [InlineData("chroot --userspec=a:b /mnt x", "chroot", "x")]
    [InlineData("gosu user:1 x", "gosu", "x")]
    [InlineData("su-exec user x", "su-exec", "x")]
    [InlineData("stdbuf -oL -e 0 x", "stdbuf", "x")]
    [InlineData("doas -u root x", "doas", "x")]
    [InlineData("runuser -u app -- x -y", "runuser", "x -y")]
    [InlineData("/usr/bin/sudo /usr/bin/x", "sudo", "x")]
    [InlineData("nohup catchsegv x", "nohup,catchsegv", "x")]
    public void Programs_that_only_run_another_one_are_seen_through(string text, string wrappers, string command)
    {
        var found = ShellText.Single(text);

        string.Join(",", found.Wrappers.Select(wrapper => wrapper.Name)).Should().Be(wrappers);
        found.ToString().Should().Be(command);
    }

    [Theory]
    [InlineData("command -v apt-get", "command")]
    [InlineData("sudo -l", "sudo")]
    [InlineData("sudo", "sudo")]
    [InlineData("env", "env")]
    [InlineData("nice", "nice")]
    [InlineData("busybox --install -s", "busybox")]
    public void A_wrapper_that_runs_nothing_is_the_command_itself(string text, string name)
    {
        var found = ShellText.Single(text);

        found.Name.Should().Be(name);
        found.Wrappers.Should().BeEmpty();
    }

    [Fact]
    public void Wrappers_and_words_have_exact_spans()
    {
        const string text = "  X=1 sudo -E /usr/bin/apt-get \"install\" 'a'b >log";
        var command = ShellText.Single(text);

        text.At(command.Span).Should().Be("X=1 sudo -E /usr/bin/apt-get \"install\" 'a'b >log");
        text.At(command.Wrappers[0].Span).Should().Be("sudo");
        text.At(command.NameArgument!.Span).Should().Be("/usr/bin/apt-get");
        command.Arguments.Select(argument => text.At(argument.Span)).Should().Equal("\"install\"", "'a'b");
        command.Arguments.Texts().Should().Equal("install", "ab");
        text.At(command.Redirections[0].Span).Should().Be(">log");
        command.Assignments.Should().ContainSingle().Which.Should().Be(new ShellAssignment("X", ResolvedValue.Known("1"), new TextSpan(2, 3)));
    }

    [Fact]
    public void Assignments_behind_env_belong_to_the_command()
    {
        var command = ShellText.Single("A=1 env B=2 C= x");

        command.Assignments.Select(assignment => (assignment.Name, assignment.Value.Text)).Should().Equal(("A", "1"), ("B", "2"), ("C", ""));
        command.Name.Should().Be("x");
    }

    [Fact]
    public void An_assignment_alone_is_a_command_without_a_program()
    {
        var command = ShellText.Single("X=1");

        command.HasNoProgram.Should().BeTrue();
        command.Name.Should().BeNull();
    }

    [Fact]
    public void A_name_that_is_not_known_is_null_but_its_word_is_there()
    {
        var command = ShellText.Single("$SUDO apt-get install x");

        command.Name.Should().BeNull();
        command.HasNoProgram.Should().BeFalse();
        command.NameArgument!.Value.IsUnknown.Should().BeTrue();
    }

    [Fact]
    public void An_empty_variable_in_front_leaves_the_next_word_as_the_name() =>
        ShellText.Parse("SUDO=; $SUDO apt-get install x").Lines().Last().Should().Be("apt-get install x");

    [Fact]
    public void Quotes_escapes_and_patterns_of_words_are_told_apart()
    {
        var words = ShellText.Parse("x 'a b' \"c $d\" e\\ f *.deb \"*\" [ab] $(g) $'h\\ti' \"\" ~/j").Commands[0].Words.Skip(1).ToArray();

        words.Select(word => word.Value.ToString()).Should().Equal("a b", "c ?", "e f", "*.deb", "*", "[ab]", "?", "h\ti", "", "~/j");
        words.Select(word => word.IsQuoted).Should().Equal(true, true, true, false, true, false, false, true, true, false);
        words.Select(word => word.ContainsGlob).Should().Equal(false, false, false, true, false, true, false, false, false, false);
        words.Select(word => word.ContainsExpansion).Should().Equal(false, true, false, false, false, false, true, false, false, false);
        words[6].ContainsCommandSubstitution.Should().BeTrue();
        words[1].Parts.Select(part => (part.Kind, part.IsQuoted, part.VariableName)).Should().Equal(
            (ShellWordPartKind.Literal, true, null),
            (ShellWordPartKind.Variable, true, "d"));
    }

    [Fact]
    public void Redirections_tell_operator_descriptor_and_target()
    {
        const string text = "x <in 2>>err >&2 &>all 3<>both <<E >\"$o\"\nbody\nE";
        var found = ShellText.Single(text).Redirections;

        found.Select(redirection => (redirection.Operator, redirection.Descriptor, redirection.Target!.Text)).Should().Equal(
            ("<", 0, "in"), (">>", 2, "err"), (">&", 1, "2"), ("&>", 1, "all"), ("<>", 3, "both"), ("<<", 0, "E"), (">", 1, "\"$o\""));
        found.Select(redirection => text.At(redirection.Span)).Should().Equal("<in", "2>>err", ">&2", "&>all", "3<>both", "<<E", ">\"$o\"");
        found[5].HereDocument!.Body.Text.Should().Be("body\n");
        found[6].IsOutput.Should().BeTrue();
    }

    [Fact]
    public void Here_documents_lose_tabs_and_keep_their_places()
    {
        const string text = "cat <<-'A' <<B\n\t\tone\n\tA\ntwo $x\nB\nnext";
        var script = ShellText.Parse(text);

        var documents = script.Commands[0].Redirections.Select(redirection => redirection.HereDocument!).ToArray();
        documents.Select(document => (document.Delimiter, document.IsQuoted, document.Body.Text)).Should().Equal(("A", true, "one\n"), ("B", false, "two $x\n"));
        text.At(documents[0].Body.ToOuter(new TextSpan(0, 3))).Should().Be("one");
        script.Commands[1].Name.Should().Be("next");
    }

    [Fact]
    public void A_test_in_double_brackets_is_a_command_of_that_name()
    {
        const string text = "[[ -f a && $b == c* ]] && d";
        var command = ShellText.Parse(text).Commands[0];

        command.Name.Should().Be("[[");
        command.Arguments.Texts().Should().Equal("-f", "a", "&&", "?", "==", "c*", "]]");
        text.At(command.Span).Should().Be("[[ -f a && $b == c* ]]");
    }

    [Fact]
    public void Spans_lie_in_the_file_through_continuations()
    {
        const string file = "RUN apt-get \\\n  # why\n  install \\\n  cu\\\nrl";
        var source = SourceText.From(file);
        var builder = new MappedTextBuilder(4);
        builder.Append(source, new TextSpan(4, 8));
        builder.Append(source, TextSpan.FromBounds(file.IndexOf("  install", StringComparison.Ordinal), file.IndexOf("\\\n  cu", StringComparison.Ordinal)));
        builder.Append(source, TextSpan.FromBounds(file.IndexOf("  cu", StringComparison.Ordinal), file.IndexOf("\\\nrl", StringComparison.Ordinal)));
        builder.Append(source, new TextSpan(file.Length - 2, 2));

        var command = ShellScript.Parse(builder.ToMappedText(), ShellDialect.Sh).Commands.Should().ContainSingle().Subject;

        command.ToString().Should().Be("apt-get install curl");
        file.At(command.Arguments[0].Span).Should().Be("install");
        file.At(command.Arguments[1].Span).Should().Be("cu\\\nrl");
        command.Arguments[0].Word.IsContiguous.Should().BeTrue();
        command.Arguments[1].Word.IsContiguous.Should().BeFalse();
        command.Span.Should().Be(TextSpan.FromBounds(4, file.Length));
    }

    [Theory]
    [InlineData(ShellDialect.Unknown)]
    [InlineData(ShellDialect.None)]
    public void Without_a_known_shell_nothing_is_said(ShellDialect dialect) => ShellText.Parse("a && (b", dialect).Commands.Should().BeEmpty();
}
