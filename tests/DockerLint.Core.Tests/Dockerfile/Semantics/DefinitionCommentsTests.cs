using DockerLint.Dockerfile;
using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Core.Tests.Dockerfile.Semantics;

public sealed class DefinitionCommentsTests
{
    [Theory]
    [InlineData("# PORT is what the server listens at\nARG PORT", "is what the server listens at")]
    [InlineData("  #\tPORT is indented\n  ARG PORT", "is indented")]
    [InlineData("# HOST is another\n# PORT is this one\n# the end\nARG PORT", "is this one")]
    [InlineData("# PORT first\n# PORT second\nARG PORT", "first")]
    [InlineData("# PORT is too far away\n\nARG PORT", null)]
    [InlineData("# PORT is before a blank line\n \t\n# a note\nARG PORT", null)]
    [InlineData("# PORTS is longer\nARG PORT", null)]
    [InlineData("# port is in lower case\nARG PORT", null)]
    [InlineData("# PORT\nARG PORT", null)]
    [InlineData("FROM x\n# PORT is in a stage\nARG PORT", "is in a stage")]
    [InlineData("ARG X # PORT\nARG PORT", null)]
    [InlineData("ARG PORT", null)]
    public void The_comment_right_above_describes(string text, string? expected)
    {
        var instruction = DockerfileSyntaxTree.ParseText(text).Root.Instructions[^1];

        DefinitionComments.Describe(instruction, "PORT").Should().Be(expected);
    }

    [Fact]
    public void A_stage_without_a_name_has_no_description() =>
        DefinitionComments.Describe(DockerfileSyntaxTree.ParseText("#  x\nFROM y").Root.Instructions[0], "").Should().BeNull();
}
