using DockerLint.Shell.Semantics;

namespace DockerLint.Core.Tests.Shell;

public sealed class ShellVariablesTests
{
    [Theory]
    [InlineData("x=1; y+=2", "x:Assignment y:Assignment")]
    [InlineData("x=1 make", "")]
    [InlineData("export X=1 Y; readonly Z; local a", "X:Declaration Y:Declaration Z:Declaration a:Declaration")]
    [InlineData("for i in a b; do c; done", "i:Loop")]
    [InlineData("read -r a b; read -p text c", "a:Command b:Command c:Command")]
    [InlineData("getopts ab o; printf -v p %s x; mapfile -t m", "o:Command p:Command m:Command")]
    [InlineData(": ${x:=1}", "x:Default")]
    [InlineData(": $((x += 1))", "x:Arithmetic")]
    [InlineData(": $((x + 1))", "")]
    [InlineData("f() { x=1; }; (y=2); z=$(w=3)", "x:Assignment y:Assignment z:Assignment w:Assignment")]
    [InlineData("sh -c 'x=1'", "")]
    [InlineData("eval 'x=1'", "x:Assignment")]
    [InlineData("echo x=1", "")]
    public void Every_place_that_gives_a_value_is_found(string text, string expected) =>
        string.Join(" ", ShellVariables.Of(ShellText.Parse(text)).Assignments.OrderBy(assignment => assignment.Span.Start).Select(assignment => assignment.Name + ":" + assignment.Source))
            .Should().Be(string.Join(" ", expected.Split(' ')));

    [Theory]
    [InlineData("a $x \"${y}\" ${z%.*}", "$x ${y} ${z%.*}")]
    [InlineData("a $((x + 2)) $(b $y) `c $z`", "x $y $z")]
    [InlineData("cat <<E\n$x\nE", "$x")]
    [InlineData("cat <<'E'\n$x\nE", "")]
    [InlineData("a '$x' \\$y", "")]
    [InlineData("export X", "X")]
    [InlineData("trap 'rm $x' EXIT", "'rm $x'")]
    [InlineData("sh -c 'a $x'", "")]
    [InlineData("a $1 $@ $#", "")]
    [InlineData("a ${x:-$y}", "${x:-$y} $y")]
    public void Every_place_that_reads_one_is_found(string text, string expected) =>
        string.Join(" ", ShellVariables.Of(ShellText.Parse(text)).Uses.OrderBy(use => use.Span.Start).Select(use => text.At(use.Span))).Should().Be(expected);

    [Theory]
    [InlineData("a ${x:-1}", true, false)]
    [InlineData("a ${x+1}", true, false)]
    [InlineData("a ${x:?}", true, false)]
    [InlineData("a $x", false, false)]
    [InlineData("[ -n \"$x\" ]", false, true)]
    [InlineData("[[ -z $x ]]", false, true)]
    [InlineData("[ \"$x\" = a ]", false, false)]
    [InlineData("[[ -v x ]]", true, true)]
    public void A_use_tells_whether_the_variable_may_be_unset(string text, bool isGuarded, bool isTest)
    {
        var use = ShellVariables.Of(ShellText.Parse(text)).Uses.Should().ContainSingle().Subject;

        (use.Name, use.IsGuarded, use.IsTest).Should().Be(("x", isGuarded, isTest));
    }

    [Theory]
    [InlineData(". ./env", true)]
    [InlineData("source env", true)]
    [InlineData("eval \"$x\"", true)]
    [InlineData("eval 'x=1'", false)]
    [InlineData("a; b", false)]
    public void A_text_that_is_not_known_may_hold_more(string text, bool mayHaveMore) =>
        ShellVariables.Of(ShellText.Parse(text)).MayHaveMore.Should().Be(mayHaveMore);

    [Fact]
    public void Names_lead_to_their_places()
    {
        var variables = ShellVariables.Of(ShellText.Parse("x=1; export x=2; a $y"));

        variables.AssignmentsOf("x").Select(assignment => assignment.IsExported).Should().Equal(false, true);
        variables.AssignmentsOf("y").Should().BeEmpty();
        variables.IsAssigned("x").Should().BeTrue();
        variables.IsAssigned("y").Should().BeFalse();
        variables.IsUsed("y").Should().BeTrue();
        variables.IsUsed("z").Should().BeFalse();
    }
}
