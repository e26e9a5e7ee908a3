using DockerLint.Semantics;
using DockerLint.Shell;

namespace DockerLint.Core.Tests.Shell;

public sealed class VariableTests
{
    [Theory]
    [InlineData("X=1; y $X", "1")]
    [InlineData("export X=1 && y $X", "1")]
    [InlineData("a && X=1 && y $X", "1")]
    [InlineData("X=\"a b\"; y \"$X\"", "a b")]
    [InlineData("X=1; Y=v$X.0; y ${Y}", "v1.0")]
    [InlineData("X=1; X+=2; y $X", "12")]
    [InlineData("readonly X=1; y $X", "1")]
    [InlineData("X=1; (X=2); y $X", "1")]
    [InlineData("X=1; X=2 z; y $X", "1")]
    [InlineData("X=1; X=2 | z; y $X", "1")]
    [InlineData("X=1; y pre-${X}-post", "pre-1-post")]
    [InlineData("X=; y \"${X:-d}\"", "d")]
    [InlineData("X=a; y ${X:-d}", "a")]
    [InlineData("X=a; y ${X:+b}", "b")]
    [InlineData("X=; y \"${X:+b}\"", "")]
    [InlineData("X=1.2.3; y ${X%.*}", "1.2")]
    [InlineData("X=1.2.3; y ${X%%.*}", "1")]
    [InlineData("X=v1.2; y ${X#v}", "1.2")]
    [InlineData("X=a/b/c; y \"${X##*/}\"", "c")]
    [InlineData("X=a-b-c; y ${X//-/_}", "a_b_c")]
    [InlineData("X=a-b-c; y ${X/-/}", "ab-c")]
    [InlineData("X='a*b'; y \"${X%'*'b}\"", "a")]
    [InlineData("X=a.b; S=.b; y ${X%$S}", "a")]
    [InlineData("y ${OUTER%er}", "out")]
    [InlineData("y ${OUTER}", "outer")]
    [InlineData("OUTER=inner; y $OUTER", "inner")]
    [InlineData("for i in 1 2; do X=3; y $X; done", "3")]
    [InlineData("if a; then X=1; y $X; fi", "1")]
    public void A_constant_assigned_before_is_known(string text, string value) => Argument(text).Text.Should().Be(value);

    [Theory]
    [InlineData("y $X", "X comes from nowhere")]
    [InlineData("y ${X:-d}", "the image could set X")]
    [InlineData("if a; then X=1; fi; y $X", "the branch may not be taken")]
    [InlineData("for i in 1 2; do X=$i; done; y $X", "a loop may not run")]
    [InlineData("X=1; while a; do y $X; X=2; done", "the loop changes it")]
    [InlineData("a && X=1; y $X", "a may fail")]
    [InlineData("a || X=1; y $X", "a may succeed")]
    [InlineData("a && X=1 || y $X", "either may have failed")]
    [InlineData("X=$(z); y $X", "the output is not known")]
    [InlineData("(X=1); y $X", "a subshell keeps it")]
    [InlineData("X=1 z | y $X", "it is for z alone")]
    [InlineData("X=1; read X; y $X", "it is read")]
    [InlineData("X=1; unset X; y $X", "it is unset")]
    [InlineData("X=1; . ./env; y $X", "the file may set it")]
    [InlineData("X=1; f() { X=2; }; f; y $X", "the function may have run")]
    [InlineData("X=1; (( X++ )); y $X", "arithmetic changes it")]
    [InlineData("X=1; y ${X%[0-9]}", "bracket expressions are not followed")]
    [InlineData("X=1; y ${X#$Z}", "the pattern is not known")]
    [InlineData("X=1; y ${X/#1/2}", "an anchor")]
    [InlineData("X=1; y ${X/1/&}", "Bash may put the match there")]
    [InlineData("X=1; y ${X^^}", "the case of letters depends on the locale")]
    [InlineData("y ${Z%.*}", "Z comes from nowhere")]
    [InlineData("X=(1 2); y $X", "a list")]
    [InlineData("X[0]=1; y $X", "an element")]
    [InlineData("declare -i X=1; y $X", "the attribute changes the value")]
    [InlineData("case $a in b) X=1;; esac; y $X", "the pattern may not match")]
    [InlineData("y $1", "a parameter of the script")]
    [InlineData("X=Y; y ${!X}", "indirect")]
    public void Anything_else_is_unknown(string text, string because) => Argument(text).Value.IsUnknown.Should().BeTrue(because);

    [Fact]
    public void An_unquoted_expansion_splits_into_arguments()
    {
        var command = ShellText.Parse("P='a=1  b=2'; y -x$P \"$P\" $P").Commands[^1];

        command.Arguments.Texts().Should().Equal("-xa=1", "b=2", "a=1  b=2", "a=1", "b=2");
        command.Arguments.Select(argument => argument.IsWholeWord).Should().Equal(false, false, true, false, false);
    }

    [Fact]
    public void An_unknown_unquoted_expansion_may_be_several_arguments()
    {
        var command = ShellText.Single("y $P \"$P\" a$P \"$@\" {a,b}");

        command.Arguments.Select(argument => argument.MayBeSeveral).Should().Equal(true, false, true, true, true);
        command.Arguments[2].Value.Parts.Should().Equal("a", null);
    }

    [Fact]
    public void Splitting_is_unknown_once_IFS_changed() =>
        ShellText.Parse("P='a:b c'; IFS=:; y $P").Commands[^1].Arguments.Should().ContainSingle().Which.MayBeSeveral.Should().BeTrue();

    [Fact]
    public void Braces_expand_in_Bash_and_stand_for_themselves_in_dash()
    {
        ShellText.Single("y lib{a,b}", ShellDialect.Bash).Arguments[0].Value.Parts[^1].Should().BeNull();
        ShellText.Single("y lib{a,b}", ShellDialect.Dash).Arguments[0].Text.Should().Be("lib{a,b}");
    }

    [Fact]
    public void A_value_that_grows_without_end_becomes_unknown() =>
        Argument("X=aaaaaaaaaaaaaaaa\n" + string.Concat(Enumerable.Repeat("X=$X$X\n", 100)) + "y $X").Value.IsUnknown.Should().BeTrue();

    private static DockerLint.Shell.Semantics.ShellArgument Argument(string text) =>
        ShellText.Parse(text, variables: new Dictionary<string, ResolvedValue> { ["OUTER"] = ResolvedValue.Known("outer") })
            .Commands.Last(command => command.Name == "y").Arguments[0];
}
