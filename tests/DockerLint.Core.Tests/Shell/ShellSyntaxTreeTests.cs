using DockerLint.Core.Tests.Syntax;
using DockerLint.Shell;
using DockerLint.Shell.Syntax;
using DockerLint.Syntax;
using DockerLint.Text;

namespace DockerLint.Core.Tests.Shell;

public sealed class ShellSyntaxTreeTests
{
    private static readonly ShellDialect[] Dialects = [ShellDialect.Sh, ShellDialect.Dash, ShellDialect.Ash, ShellDialect.Bash, ShellDialect.Ksh];

    [Theory]
    [InlineData("")]
    [InlineData("\n\n  # only a comment")]
    [InlineData("a && b || c; d & e # f")]
    [InlineData("if a; then b; elif c; then d; else e; fi > log 2>&1")]
    [InlineData("while read -r x; do echo \"$x ${y:-z}\"; done < file\nuntil a; do b; done")]
    [InlineData("for x in a 'b c' \"$d\"; do e; done\nfor y\ndo f; done; for (( i = 0; i < 3; i++ )) { g; }")]
    [InlineData("case $x in (a|b) c ;; d) ;; *) e; esac")]
    [InlineData("f() { a; }; function g { b; }; function h() ( c )")]
    [InlineData("! (a; b) | { c; } |& d")]
    [InlineData("cat <<A <<-\"B\" | d && e\n$(f) `g` ${h:-\ti}\nA\n\tj\n\t\tk\n\tB\nl")]
    [InlineData("if cat <<E; then\n  body $x\nE\n  b\nfi")]
    [InlineData("echo $(cat <<E\n$(cat <<F\nx\nF\n)\nE\n) done")]
    [InlineData("A=1 B+='x y' C[1]=2 D=(1 \"2\" [3]=4\n5) e; export F=$g H=(i)")]
    [InlineData("[[ -f $a && ( $b =~ ^(c|d)$ || e == f* ) ]]; (( x++ )); echo $((x + (1))) ${a[@]} ${#b} ${!c} ${d/e/f} ${g^^}")]
    [InlineData("diff <(a) >(b) <<<\"c\" &> d {fd}> e; echo $'f\\n' $\"g\" @(h|i) !(j)")]
    [InlineData("echo a\\\nb \\\n c \"d\\\ne\" \\# #f\\\ng")]
    [InlineData("echo `a \\`b\\`` \"`c \\\"d\\\"`\" `e`")]
    [InlineData("time { a; }; coproc b; select x in y; do z; done")]
    [InlineData("a;; ) b } fi done && | esac (")]
    [InlineData("a 'b\n\"c $(d ${e `f")]
    [InlineData("a\r\nb <<E\r\nc\r\nE\r\n# d\r\n")]
    [InlineData("\0 $ \\")]
    public void A_tree_keeps_every_character_of_the_text_and_of_each_of_its_prefixes(string text)
    {
        foreach (var dialect in Dialects)
        {
            TreeLaws.CheckWithPrefixes(text, prefix => ShellSyntaxTree.ParseText(prefix, dialect));
        }
    }

    [Fact]
    public void Tokens_and_operators_of_a_command_can_be_asked_for()
    {
        var root = ShellSyntaxTree.ParseText("! a | b && c; if d; then e; else f; fi &", ShellDialect.Dash).Root;

        var first = root.Commands.Items[0];
        first.OperatorTokens.Should().ContainSingle().Which.ShellKind().Should().Be(ShellSyntaxKind.AmpersandAmpersandToken);
        first.TerminatorToken.Should().NotBeNull();
        first.Pipelines[0].IsNegated.Should().BeTrue();
        first.Pipelines[0].OperatorTokens.Should().ContainSingle().Which.Text.Should().Be("|");
        first.Pipelines[0].Commands.Should().AllBeOfType<SimpleCommandSyntax>();
        var second = root.Commands.Items[1];
        second.IsBackground.Should().BeTrue();
        var branch = second.Pipelines[0].Commands[0].Should().BeOfType<IfCommandSyntax>().Subject;
        branch.IfKeyword.Text.Should().Be("if");
        branch.Condition.ToString().Should().Be("d;");
        branch.ThenKeyword.Text.Should().Be("then");
        branch.ElseClause!.Body.ToString().Should().Be("f;");
        branch.FiKeyword.IsMissing.Should().BeFalse();
    }

    [Fact]
    public void What_is_absent_and_required_is_a_missing_token_at_its_place()
    {
        var tree = ShellSyntaxTree.ParseText("while a; b; fi", ShellDialect.Dash);

        var loop = tree.Root.DescendantNodes().OfType<WhileCommandSyntax>().Single();
        loop.DoKeyword.IsMissing.Should().BeTrue();
        loop.DoKeyword.Span.Should().Be(new TextSpan(11, 0), "the word before ends there");
        loop.DoneKeyword.IsMissing.Should().BeTrue();
        tree.Diagnostics.Select(diagnostic => diagnostic.Code).Should().Contain(nameof(ShellProblemKind.MissingKeyword));
    }

    [Fact]
    public void A_text_that_fits_nowhere_is_skipped_text()
    {
        var tree = ShellSyntaxTree.ParseText("a; ) fi b", ShellDialect.Dash);

        tree.GetTokens().SelectMany(token => token.LeadingTrivia.Concat(token.TrailingTrivia))
            .Where(trivia => trivia.ShellKind() == ShellSyntaxKind.SkippedTextTrivia).Select(trivia => trivia.ToString()).Should().Equal(")", "fi");
        Commands(tree).Should().Equal("a", "b");
    }

    [Fact]
    public void A_here_document_stands_behind_its_line_and_is_known_to_its_redirection()
    {
        var tree = ShellSyntaxTree.ParseText("a <<-'X' | b\n\tc $d\n\tX\ne", ShellDialect.Bash);

        var redirection = tree.Root.DescendantNodes().OfType<RedirectionSyntax>().Single();
        var document = redirection.HereDocument!;
        document.Redirection.Should().BeSameAs(redirection);
        document.IsQuoted.Should().BeTrue();
        document.StripsTabs.Should().BeTrue();
        document.Delimiter.Should().Be("X");
        document.EndToken.Text.Should().Be("X");
        document.Parts.Should().ContainSingle().Which.ToString().Should().Be("c $d\n");
        document.Parent.Should().BeOfType<CommandListSyntax>();
    }

    [Fact]
    public void Parts_of_words_are_nodes()
    {
        var tree = ShellSyntaxTree.ParseText("echo a\\ 'b'$c\"${d[1]:-e} $(f)\"$((1+2))`g`$'\\t'", ShellDialect.Bash);

        var word = tree.Root.DescendantNodes().OfType<SimpleCommandSyntax>().First().Words[1];
        word.Parts.Select(part => part.Kind).Should().Equal(
            ShellSyntaxKind.LiteralText, ShellSyntaxKind.EscapedText, ShellSyntaxKind.SingleQuotedText, ShellSyntaxKind.ParameterExpansion, ShellSyntaxKind.DoubleQuotedText,
            ShellSyntaxKind.ArithmeticExpansion, ShellSyntaxKind.CommandSubstitution, ShellSyntaxKind.AnsiCQuotedText);
        var quoted = (DoubleQuotedTextSyntax)word.Parts[4];
        var braced = (ParameterExpansionSyntax)quoted.Parts[0];
        braced.NameToken.Text.Should().Be("d");
        braced.Subscript!.Parts[0].ToString().Should().Be("1");
        braced.Operator.Should().Be(":-");
        braced.Operand!.ToString().Should().Be("e");
        ((CommandSubstitutionSyntax)quoted.Parts[2]).Commands.ToString().Should().Be("f");
        ((CommandSubstitutionSyntax)word.Parts[6]).IsBackquoted.Should().BeTrue();
        ((AnsiCQuotedTextSyntax)word.Parts[7]).Value.Should().Be("\t");
    }

    [Fact]
    public void Backquotes_with_escapes_hold_a_tree_of_their_own_mapped_to_the_file()
    {
        const string text = "echo `a \\`b\\``";
        var outer = ShellSyntaxTree.ParseText(text, ShellDialect.Dash).Root.DescendantNodes().OfType<CommandSubstitutionSyntax>().Single();

        outer.InnerTree.Should().NotBeNull();
        outer.InnerTree!.Text.ToString().Should().Be("a `b`");
        var inner = outer.Commands.DescendantNodes().OfType<CommandSubstitutionSyntax>().Single();
        text.At(inner.Commands.FileSpan).Should().Be("b");
    }

    [Fact]
    public void Nodes_and_facts_lead_to_each_other()
    {
        var script = ShellText.Parse("set -e; a | b; sh -c 'c -d'; [[ e ]]");

        foreach (var command in script.Commands)
        {
            script.GetCommand(command.Syntax!).Should().BeSameAs(command);
        }

        script.Trees.Should().HaveCount(2);
        script.Tree.Should().BeSameAs(script.Trees[0]);
        script.Trees[1].Root.ToString().Should().Be("c -d");
        var pipeline = script.Tree!.Root.DescendantNodes().OfType<PipelineSyntax>().Single(node => node.Commands.Count == 2);
        script.GetState(pipeline).ErrExit.Should().BeTrue();
        script.GetState(script.Trees[1].Root).ErrExit.Should().BeFalse();
        script.Commands.Single(command => command.Name == "c").Arguments[0].Word.Syntax!.ToString().Should().Be("-d");
    }

    [Theory]
    [InlineData(ShellDialect.Pwsh)]
    [InlineData(ShellDialect.Cmd)]
    [InlineData(ShellDialect.Unknown)]
    public void A_text_of_another_kind_of_shell_has_no_tree(ShellDialect dialect)
    {
        var script = ShellText.Parse("a 'b", dialect);

        script.Trees.Should().BeEmpty();
        script.Tree.Should().BeNull();
    }

    private static IEnumerable<string> Commands(SyntaxTree tree) => tree.Root.DescendantNodes().OfType<SimpleCommandSyntax>().Select(node => node.ToString());
}
