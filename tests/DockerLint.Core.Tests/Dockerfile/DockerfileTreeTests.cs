using DockerLint.Core.Tests.Syntax;
using DockerLint.Dockerfile;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Syntax;
using DockerLint.Text;

namespace DockerLint.Core.Tests.Dockerfile;

public sealed class DockerfileTreeTests
{
    public static TheoryData<string> Texts { get; } =
    [
        "",
        "\n\n",
        "# only a comment",
        "\uFEFFFROM alpine\r\nRUN a\r\n",
        "# syntax=docker/dockerfile:1\n# escape=`\n# check=skip=all\nFROM a\nRUN x `\n  y\nWORKDIR C:\\src\\\n",
        "#!/bin/sh\n# syntax = x\nFROM a",
        "FROM --platform=$BUILDPLATFORM \\\n # comment\n\n  golang:1.22 as build\n",
        "FR\\\nOM al\\\npine",
        "//syntax=x/y\n# a\nRUN b \\\n",
        "RUN --mount=type=cache,target=/x --network=\"a b\" apt-get \\  \n   update && \\\n# note\n   true\n",
        "RUN [\"a\", \"b\\u0041\\n\" , \\\n \"c\"]\nCMD [ \"x\" ] y\nCMD ['a']\nENTRYPOINT []\nCMD [1]\n",
        "ENV A=b C=\"d e\" F='g h' I=j\\ k\nENV OLD new value\nENV X\nLABEL =y z=\nARG A B=c\nENV\n",
        "RUN <<EOF\n# not a comment\nFROM x\nEOF\nRUN cat <<-'A' <<\"B C\" >/x\n\ta\n\tA\nb\nB C\nUSER x\n",
        "COPY <<EOF a --x b/\nt\nEOF\nADD [\"a b\", \"c\"]\nCOPY --from=x --chown=1:1 a b c/\nCOPY a\nADD\n",
        "RUN <<NEVER\nabc\nRUN ok\n",
        "HEALTHCHECK --interval=5s CMD curl x || exit 1\nHEALTHCHECK NONE\nHEALTHCHECK\nHEALTHCHECK CMD\nHEALTHCHECK XYZ a\nHEALTHCHECK NONE x\n",
        "ONBUILD RUN <<E\nx\nE\nONBUILD ONBUILD ONBUILD ONBUILD RUN a\nONBUILD\nONBUILD FROM x\n",
        "EXPOSE 80/tcp 443\nEXPOSE\nVOLUME /a /b\nVOLUME [\"/c\"]\nUSER a b\nWORKDIR\nSTOPSIGNAL 9\nMAINTAINER x y\nSHELL [\"a\"]\nSHELL a\n",
        "bogus line\n  \t FROM x\nfrom y AS\nFROM a b\nFROM a AS b c\n",
        " {\"syntax\": \"x/y\", \"a\": [\n1, null]}\n",
        "RUN a \\\n",
        "\\\n\\\n",
        "RUN a\rRUN b\r\r\nRUN c",
        "RUN \0\u0001\uDC80 x\u00A0y\n",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_text_and_each_of_its_prefixes_obeys_the_laws(string text) =>
        TreeLaws.CheckWithPrefixes(text, prefix => DockerfileSyntaxTree.ParseText(prefix));

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_text_obeys_the_laws_with_any_line_removed(string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            TreeLaws.Check(DockerfileSyntaxTree.ParseText(string.Join("\n", lines.Where((_, index) => index != i))));
        }
    }

    [Fact]
    public void A_word_cut_by_a_continuation_has_its_joined_text_and_its_span()
    {
        var from = Single<FromInstructionSyntax>("FROM al\\\n# c\npine AS x");
        from.Image.ValueText.Should().Be("alpine");
        from.Image.ToString().Should().Be("al\\\n# c\npine");
        from.StageName?.ValueText.Should().Be("x");
        from.AsKeyword?.Text.Should().Be("AS");
    }

    [Fact]
    public void Shell_text_leaves_out_continuations_and_comment_lines_and_maps_back()
    {
        const string Text = "RUN a && \\\n  # note\n\n  b c";
        var run = Single<RunInstructionSyntax>(Text);
        var shell = run.ShellForm ?? throw new InvalidOperationException();
        shell.Text.Text.Should().Be("a &&   b c");
        var c = shell.Text.Text.IndexOf('c');
        shell.Text.ToOuter(new TextSpan(c, 1)).Should().Be(new TextSpan(Text.Length - 1, 1));
        shell.Text.IsContiguous(new TextSpan(c - 2, 3)).Should().BeTrue();
        shell.Text.IsContiguous(new TextSpan(0, c)).Should().BeFalse();
    }

    [Fact]
    public void A_json_string_is_decoded_and_maps_back()
    {
        const string Text = "CMD [\"a\", \"x\\ty\\u0041z\"]";
        var cmd = Single<CmdInstructionSyntax>(Text);
        var second = (cmd.ExecForm ?? throw new InvalidOperationException()).Elements[1];
        second.ValueText.Should().Be("x\tyAz");
        second.Text.ToOuter(new TextSpan(4, 1)).Should().Be(new TextSpan(Text.IndexOf('z'), 1));
        second.Text.ToOuter(new TextSpan(1, 1)).Should().Be(new TextSpan(Text.IndexOf("\\t", StringComparison.Ordinal), 2));
    }

    [Theory]
    [InlineData("CMD [\"a\"] && b")]
    [InlineData("CMD ['a']")]
    [InlineData("CMD [a]")]
    [InlineData("CMD [\"a\",]")]
    [InlineData("CMD [ -f x ] && y")]
    public void What_only_looks_like_json_is_shell_form(string text) => Single<CmdInstructionSyntax>(text).ShellForm.Should().NotBeNull();

    [Theory]
    [InlineData("ENV A=\"b c\" D=e", false, "A|\"b c\"|D|e")]
    [InlineData("ENV A b c", true, "A|b c")]
    [InlineData("ENV A=b\\ c", false, "A|b\\ c")]
    [InlineData("ENV A= B=c", false, "A||B|c")]
    public void Pairs_are_cut_as_BuildKit_cuts_them(string text, bool legacy, string expected)
    {
        var env = Single<EnvInstructionSyntax>(text);
        env.IsLegacyForm.Should().Be(legacy);
        string.Join("|", env.Pairs.SelectMany(pair => new[] { pair.Key.ValueText, pair.Value?.ValueText })).Should().Be(expected);
    }

    [Theory]
    [InlineData("RUN <<EOF\na\nEOF\n", "EOF", "a\n", true)]
    [InlineData("RUN <<-'E'\n\ta\n\t\tb\n\tE", "E", "a\nb\n", false)]
    [InlineData("RUN cat 3<<\"A B\" | x\na\nA B", "A B", "a\n", false)]
    [InlineData("RUN <<\\E\nE\n", "E", "", true)]
    [InlineData("RUN a && \\\n  cat <<- E\nE\n", "E", "", true)]
    public void Heredocs_have_their_body(string text, string name, string body, bool expands)
    {
        var heredoc = Single<RunInstructionSyntax>(text).Heredocs.Should().ContainSingle().Subject;
        heredoc.Name.Should().Be(name);
        heredoc.Body.Text.Should().Be(body);
        heredoc.Expands.Should().Be(expands);
        heredoc.TerminatorToken.IsMissing.Should().BeFalse();
    }

    [Theory]
    [InlineData("RUN cat <<<EOF")]
    [InlineData("RUN \"<<EOF\"")]
    [InlineData("RUN [\"<<EOF\"]")]
    [InlineData("RUN cat<<EOF")]
    [InlineData("CMD <<EOF")]
    public void What_is_no_heredoc_opens_none(string text) => Parse(text).Root.Instructions.Single().Heredocs.Should().BeEmpty();

    [Fact]
    public void An_unterminated_heredoc_does_not_swallow_the_rest_of_the_file()
    {
        var tree = Parse("FROM a\nRUN <<EOF\nx\nCOPY a b\nUSER u\n");
        tree.Root.Instructions.Select(instruction => instruction.Name).Should().Equal("FROM", "RUN", "COPY", "USER");
        Codes(tree).Should().Equal("UnterminatedHeredoc");
    }

    [Theory]
    [InlineData("FROM", "MissingArgument", 0, 4)]
    [InlineData("FROM a b", "FromArguments", 7, 8)]
    [InlineData("FROM a AS b c", "FromArguments", 12, 13)]
    [InlineData("COPY a", "MissingDestination", 0, 4)]
    [InlineData("ENV A", "MissingValue", 4, 5)]
    [InlineData("ENV A=b C", "MissingEquals", 8, 9)]
    [InlineData("LABEL =b", "BlankName", 6, 8)]
    [InlineData("SHELL a", "ShellRequiresJson", 6, 7)]
    [InlineData("CMD [\"a\", 1]", "JsonNotStrings", 4, 12)]
    [InlineData("FOO bar", "UnknownInstruction", 0, 3)]
    [InlineData("ONBUILD FROM x", "OnbuildTrigger", 8, 12)]
    [InlineData("HEALTHCHECK X", "HealthcheckType", 12, 13)]
    [InlineData("# escape=x\n", "InvalidEscape", 9, 10)]
    [InlineData("# syntax=a\n# syntax=b\n", "DirectiveRepeated", 13, 19)]
    public void A_problem_has_its_place(string text, string code, int start, int end)
    {
        var diagnostic = Parse(text).Diagnostics.Should().ContainSingle().Subject;
        diagnostic.Code.Should().Be(code);
        diagnostic.Span.Should().Be(TextSpan.FromBounds(start, end));
    }

    [Theory]
    [InlineData("CMD")]
    [InlineData("ENTRYPOINT")]
    [InlineData("USER a b")]
    [InlineData("ENV A=")]
    [InlineData("LABEL a b c")]
    [InlineData("# escape = `\nFROM a")]
    [InlineData("# foo=bar\n# escape=`\nFROM a")]
    [InlineData("# a comment\n# escape=x\nFROM a")]
    public void What_BuildKit_accepts_has_no_problem(string text) => Parse(text).Diagnostics.Should().BeEmpty();

    [Fact]
    public void The_escape_directive_changes_continuations()
    {
        var tree = Parse("# escape=`\nFROM a\nRUN dir C:\\ `\n  /b\nWORKDIR C:\\\n");
        tree.EscapeCharacter.Should().Be('`');
        tree.Root.Instructions.Should().HaveCount(3);
        ((RunInstructionSyntax)tree.Root.Instructions[1]).ShellForm?.Text.Text.Should().Be("dir C:\\   /b");
    }

    [Fact]
    public void Tokens_and_nodes_are_found_by_position()
    {
        const string Text = "FROM a AS b\nCOPY --from=x  y z";
        var tree = Parse(Text);
        tree.Root.FindToken(Text.IndexOf('y')).Text.Should().Be("y");
        tree.Root.FindNode(new TextSpan(Text.IndexOf('x'), 1)).Should().BeOfType<WordSyntax>().Which.Parent.Should().BeOfType<FlagSyntax>();
        tree.Root.FindToken(Text.Length).Text.Should().BeOneOf("z", string.Empty);
    }

    [Fact]
    public void The_editor_gives_changes_of_the_original_text()
    {
        var tree = Parse("ADD --chown=1 a b\nRUN x");
        var add = (AddInstructionSyntax)tree.Root.Instructions[0];
        var editor = new SyntaxEditor(tree);
        editor.ReplaceText(add.KeywordToken, "COPY");
        editor.Remove(add.Flags[0]);
        editor.InsertAfter(add, " # c");
        editor.GetChangedText().ToString().Should().Be("COPY a b # c\nRUN x");
    }

    [Fact]
    public void Flags_end_at_the_first_word_without_dashes()
    {
        var run = Single<RunInstructionSyntax>("RUN --mount=type=secret,id=\"a b\" --security echo --x");
        run.Flags.Select(flag => flag.Name + "|" + flag.Value?.ValueText).Should().Equal("mount|type=secret,id=a b", "security|");
        run.ShellForm?.Text.Text.Should().Be("echo --x");
    }

    [Theory]
    [InlineData("'a b'", "a b", 3)]
    [InlineData("a\\ \"b'c\\\"\"", "a b'c\"", 8)]
    [InlineData("x\\\ny\"z\"", "xyz", 5)]
    public void The_value_of_a_flag_has_no_quotes_and_backslashes(string written, string value, int placeOfLast)
    {
        var flag = Single<CopyInstructionSyntax>($"COPY --chown={written} a b").Flags[0].Value ?? throw new InvalidOperationException();

        flag.ValueText.Should().Be(value);
        flag.Text.ToOuter(new TextSpan(value.Length - 1, 1)).Should().Be(new TextSpan("COPY --chown=".Length + placeOfLast, 1));
    }

    [Theory]
    [InlineData("COPY <<E /x\nE\n", false)]
    [InlineData("COPY <<'E' /x\nE\n", false)]
    [InlineData("COPY <<\\E /x\nE\n", true)]
    [InlineData("COPY <<'E'\\E /x\nEE\n", true)]
    public void A_heredoc_knows_whether_its_delimiter_is_escaped(string text, bool expected) =>
        Single<CopyInstructionSyntax>(text).Heredocs.Should().ContainSingle().Which.IsDelimiterEscaped.Should().Be(expected);

    [Theory]
    [InlineData("RUN x <<E\nE\n", 0)]
    [InlineData("RUN x 12<<E\nE\n", 12)]
    [InlineData("RUN x 99999999999<<E\nE\n", 0)]
    public void A_heredoc_knows_its_file_descriptor(string text, int expected) =>
        Single<RunInstructionSyntax>(text).Heredocs.Should().ContainSingle().Which.FileDescriptor.Should().Be(expected);

    private static DockerfileSyntaxTree Parse(string text) => DockerfileSyntaxTree.ParseText(text);

    private static T Single<T>(string text)
        where T : InstructionSyntax => Parse(text).Root.Instructions.Should().ContainSingle().Which.Should().BeOfType<T>().Subject;

    private static IEnumerable<string> Codes(SyntaxTree tree) => tree.Diagnostics.Select(diagnostic => diagnostic.Code);
}
