using DockerLint.Dockerfile;
using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Core.Tests.Dockerfile.Semantics;

public sealed class ExpandedWordsTests
{
    [Theory]
    [InlineData("ENV A=$B C=d", "A|$B|C|d")]
    [InlineData("COPY --from=x --chown=$U $A b", "$U|$A|b")]
    [InlineData("COPY [\"$A\", \"b\"]", "$A|b")]
    [InlineData("COPY <<A <<'B' /c\n$x\nA\n$y\nB", "/c|$x\n")]
    [InlineData("RUN --mount=type=cache,target=$T,from=x echo $Y", "cache|$T")]
    [InlineData("FROM --platform=$P a AS b", "$P|a")]
    [InlineData("EXPOSE $A 80", "$A|80")]
    [InlineData("CMD echo $A", "")]
    [InlineData("ONBUILD ENV A=$B", "")]
    [InlineData("HEALTHCHECK CMD $A", "")]
    public void Of_an_instruction_are_those_that_a_build_expands(string text, string expected)
    {
        var instruction = DockerfileSyntaxTree.ParseText(text).Root.Instructions.Single();

        string.Join("|", ExpandedWords.Of(instruction).Select(word => word.Text.Text)).Should().Be(expected);
    }

    [Fact]
    public void A_trigger_has_none()
    {
        var onbuild = (DockerLint.Dockerfile.Syntax.OnbuildInstructionSyntax)DockerfileSyntaxTree.ParseText("ONBUILD ENV A=$B").Root.Instructions.Single();

        ExpandedWords.Of(onbuild.Trigger).Should().BeEmpty();
    }

    [Fact]
    public void Values_know_their_name()
    {
        var instruction = DockerfileSyntaxTree.ParseText("ENV A=$B").Root.Instructions.Single();

        ExpandedWords.Of(instruction).Last().Key.Should().Be("A");
    }

    [Fact]
    public void Arguments_are_inherited_from_the_stage_below()
    {
        var model = DockerfileSemanticModel.Create(DockerfileSyntaxTree.ParseText("FROM a AS b\nARG X=1\nFROM b\nRUN y"));

        model.LookupVariable("X", model.Stages[1].Instructions[0])?.Text.Should().Be("1");
    }
}
