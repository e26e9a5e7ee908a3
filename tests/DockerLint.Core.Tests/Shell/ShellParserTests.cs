using DockerLint.Shell;

namespace DockerLint.Core.Tests.Shell;

public sealed class ShellParserTests
{
    [Theory]
    [InlineData("a && b || c; d & e")]
    [InlineData("a\nb\n\n# comment\nc # comment")]
    [InlineData("a |\n b && \n c")]
    [InlineData("if a; then b; elif c; then d; else e; fi > log")]
    [InlineData("while read -r x; do echo \"$x\"; done < file")]
    [InlineData("until a; do b; done | sort")]
    [InlineData("for x in a \"b c\" $d; do e; done; for y do f; done")]
    [InlineData("case $x in a|b) c ;; (d) e;; *) esac")]
    [InlineData("f() { a; }; f")]
    [InlineData("(a; b) && { c; }")]
    [InlineData("cat <<EOF && b\n$(c) `d` ${e:-f}\nEOF\ng")]
    [InlineData("cat <<-'EOF'\n\ta $(\n\tEOF\nb")]
    [InlineData("echo \"$(a \"b $(c)\")\" `d \\`e\\``")]
    [InlineData("echo $((1 + (2 * 3))) ${x#*/} \"${y%\"}\"}\" ${#z} $# $$")]
    [InlineData("! a | b")]
    [InlineData("a 2>&1 >/dev/null <in 3<>x >|y >&2 >z")]
    [InlineData("A=1 B=\"x y\" c")]
    [InlineData("echo if then else fi done esac { }")]
    [InlineData("echo a\\\nb")]
    public void What_every_shell_accepts_has_no_problem(string text)
    {
        foreach (var dialect in new[] { ShellDialect.Sh, ShellDialect.Dash, ShellDialect.Ash, ShellDialect.Bash })
        {
            ShellText.Parse(text, dialect).Problems.Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("[[ $a == b* && ! ( -f c || $d =~ ^(x|y)+$ ) ]]")]
    [InlineData("(( i++ )); for (( i = 0; i < 3; i++ )); do a; done")]
    [InlineData("a=(b \"c d\" $(e)\n f); a+=(g); declare -A m=([k]=v)")]
    [InlineData("diff <(a) >(b)")]
    [InlineData("cat <<<\"$a\" &>log; b |& c")]
    [InlineData("function f { a; }; function g() ( b )")]
    [InlineData("echo $'it\\'s' $\"x\"")]
    [InlineData("exec {fd}>file 2>&1>z")]
    [InlineData("case a in b) c ;& d) e ;;& esac")]
    [InlineData("time { a; }; coproc b")]
    public void What_Bash_has_beyond_POSIX_is_read(string text)
    {
        ShellText.Parse(text, ShellDialect.Bash).Problems.Should().BeEmpty();
        ShellText.Parse(text, ShellDialect.Sh).Problems.Should().BeEmpty("an unknown sh could be Bash");
    }

    [Theory]
    [InlineData("a=(b)")]
    [InlineData("diff <(a)")]
    [InlineData("cat <<<a")]
    [InlineData("my-f() { a; }")]
    public void Dash_rejects_what_it_does_not_know(string text) => ShellText.Parse(text, ShellDialect.Dash).Problems.Should().NotBeEmpty();

    [Theory]
    [InlineData("a && ", ShellProblemKind.MissingCommand, "")]
    [InlineData("a && && b", ShellProblemKind.UnexpectedToken, "&&")]
    [InlineData("a | | b", ShellProblemKind.UnexpectedToken, "|")]
    [InlineData("; a", ShellProblemKind.UnexpectedToken, ";")]
    [InlineData("a ;; b", ShellProblemKind.UnexpectedToken, ";;")]
    [InlineData("a; fi", ShellProblemKind.UnexpectedToken, "fi")]
    [InlineData("a )", ShellProblemKind.UnexpectedToken, ")")]
    [InlineData("if a; then b", ShellProblemKind.MissingKeyword, "if")]
    [InlineData("if a; b; fi", ShellProblemKind.MissingKeyword, "fi")]
    [InlineData("if a; then fi", ShellProblemKind.MissingCommand, "fi")]
    [InlineData("for 1 in a; do b; done", ShellProblemKind.UnexpectedToken, "1")]
    [InlineData("while a; do b; fi", ShellProblemKind.MissingKeyword, "fi")]
    [InlineData("case a b) c;; esac", ShellProblemKind.MissingKeyword, "b")]
    [InlineData("(a", ShellProblemKind.MissingKeyword, "(")]
    [InlineData("{ a }", ShellProblemKind.MissingKeyword, "{")]
    [InlineData("( )", ShellProblemKind.MissingCommand, ")")]
    [InlineData("echo 'a", ShellProblemKind.UnterminatedQuote, "'")]
    [InlineData("echo \"a", ShellProblemKind.UnterminatedQuote, "\"")]
    [InlineData("echo $(a", ShellProblemKind.UnterminatedSubstitution, "$(")]
    [InlineData("echo ${a", ShellProblemKind.UnterminatedSubstitution, "${")]
    [InlineData("echo `a", ShellProblemKind.UnterminatedSubstitution, "`")]
    [InlineData("a >", ShellProblemKind.MissingRedirectionTarget, ">")]
    [InlineData("cat <<X\na", ShellProblemKind.UnterminatedHereDocument, "<<")]
    [InlineData("[[ a == b", ShellProblemKind.MissingKeyword, "[[")]
    public void A_mistake_is_told_with_its_kind_and_place(string text, ShellProblemKind kind, string at)
    {
        var problem = ShellText.Parse(text).Problems.Should().Contain(x => x.Kind == kind).Subject;
        text.At(ShellText.Parse(text).Problems.First(x => x.Kind == kind).Span).Should().Be(at);
    }

    [Fact]
    public void Commands_around_a_mistake_are_still_there() =>
        ShellText.Parse("a; ) b && && c; if d; then e\nf").Lines().Should().Equal("a", "b", "c", "d", "e", "f");

    [Fact]
    public void A_healthy_script_in_a_quoted_word_reports_its_own_mistakes_in_place()
    {
        const string text = "bash -c 'a && (b'";

        var problem = ShellText.Parse(text).Problems.Should().ContainSingle().Subject;

        text.At(problem.Span).Should().Be("(");
    }

    [Theory]
    [InlineData("(")]
    [InlineData("$(")]
    [InlineData("\"${x:-")]
    [InlineData("if a; then ")]
    [InlineData("case x in a) ")]
    [InlineData("f() ")]
    [InlineData("{ ")]
    [InlineData("! { ")]
    [InlineData("$(( ")]
    [InlineData("<(")]
    [InlineData("[[ ( ")]
    [InlineData("[[ ! ")]
    [InlineData("\"$(")]
    [InlineData("${x[")]
    [InlineData("x[$(")]
    [InlineData("x=(")]
    [InlineData("x=($(")]
    [InlineData("$[ ")]
    [InlineData("for x in $(")]
    [InlineData("while ")]
    [InlineData("else ")]
    [InlineData("time ( ")]
    [InlineData("function f ")]
    [InlineData("cat <<A\n$(")]
    [InlineData("`a \"$(")]
    [InlineData("${x:-\"")]
    [InlineData("@(")]
    public void Deep_nesting_gives_one_problem_and_no_overflow(string open)
    {
        var text = string.Concat(Enumerable.Repeat(open, 2000));

        foreach (var dialect in new[] { ShellDialect.Bash, ShellDialect.Dash })
        {
            ShellText.Parse(text, dialect).Problems.Where(problem => problem.Kind == ShellProblemKind.NestingTooDeep).Should().HaveCountLessThan(2);
        }

        ShellText.Parse(text).Problems.Should().NotBeEmpty();
    }

    [Fact]
    public void Two_thousand_brackets_are_one_problem() =>
        ShellText.Parse(new string('(', 2000) + " a" + new string(')', 2000), ShellDialect.Dash).Problems
            .Should().ContainSingle().Which.Kind.Should().Be(ShellProblemKind.NestingTooDeep);

    [Theory]
    [InlineData("apt-get install -y x && ")]
    [InlineData("X=$X$X; ")]
    [InlineData("a || B=1 || ")]
    [InlineData("((a) # (((\n) )\n")]
    [InlineData("cat <<A\n")]
    [InlineData("sh -c 'echo \"$(date)\"'\n")]
    [InlineData("X=1; . ./x; (Y=2)\n")]
    [InlineData("\\a'b'")]
    [InlineData("eval ")]
    [InlineData("${x:-'")]
    [InlineData("a[\"")]
    [InlineData("[[ ( ")]
    [InlineData("`\\` ")]
    [InlineData("$((")]
    [InlineData("a <<A $(")]
    [InlineData("@(a ")]
    [InlineData("declare a=(b) ")]
    public void Work_grows_with_the_length_of_the_text_only(string piece)
    {
        ShellText.Parse(string.Concat(Enumerable.Repeat(piece, 50)) + "x");

        var small = Allocations(string.Concat(Enumerable.Repeat(piece, 2500)) + "x");
        var large = Allocations(string.Concat(Enumerable.Repeat(piece, 5000)) + "x");

        ((double)large / small).Should().BeLessThan(2.6);

        static long Allocations(string text)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            ShellText.Parse(text);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void Five_thousand_parts_of_a_chain_are_five_thousand_commands()
    {
        var script = ShellText.Parse(string.Join(" && ", Enumerable.Repeat("echo a", 5000)));

        script.Commands.Should().HaveCount(5000);
        script.Problems.Should().BeEmpty();
    }

    [Fact]
    public void Every_prefix_of_a_rich_script_is_read_without_a_fault()
    {
        const string text = """
            set -eux; A=(1 2) B="x ${C:-$(d `e`)}" sudo -u f bash -c "g \"h\" && eval 'i'" <<-'J' 2>&1 | k
            	l
            	J
            if [[ $m =~ ^(n|o)$ ]]; then for p in q{1,2}*; do (( r++ )); done; else case $s in t) u ;; esac; fi
            v() { echo $'w\n' $((x + 1)) <(y) "${z[@]}"; }; sh <<Z
            $(a) `b` \$c
            Z
            """;

        for (var length = 0; length <= text.Length; length++)
        {
            foreach (var dialect in Enum.GetValues<ShellDialect>())
            {
                var script = ShellText.Parse(text[..length], dialect);
                script.Commands.All(command => command.Span.Start >= 0 && command.Span.End <= length).Should().BeTrue();
                script.Problems.All(problem => problem.Span.End <= length).Should().BeTrue();
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\0")]
    [InlineData("\\")]
    [InlineData("$")]
    [InlineData("a\r\nb\r\n")]
    [InlineData("\uDC80\uDCFF")]
    public void Any_characters_are_harmless(string text) => ShellText.Parse(text).Commands.Should().HaveCountLessThan(3);
}
