using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Core.Tests.Dockerfile.Semantics;

public sealed class InstructionFlagsTests
{
    [Theory]
    [InlineData("docker/dockerfile:1", "COPY", "link", true)]
    [InlineData("docker/dockerfile:1.3", "COPY", "link", false)]
    [InlineData("docker/dockerfile:1.4.2", "COPY", "link", true)]
    [InlineData("docker.io/docker/dockerfile:1.7-labs", "COPY", "parents", true)]
    [InlineData("docker/dockerfile:1.7", "COPY", "parents", false)]
    [InlineData("docker/dockerfile-upstream:master-labs", "RUN", "device", true)]
    [InlineData("docker/dockerfile:1", "RUN", "device", false)]
    [InlineData("docker/dockerfile:experimental", "RUN", "mount", true)]
    [InlineData("example.com/frontend", "COPY", "link", null)]
    public void A_flag_is_in_the_frontends_that_brought_it(string syntax, string instruction, string flag, bool? expected)
    {
        var found = InstructionFlags.Find(instruction, flag);

        found.Should().NotBeNull();
        found?.IsIn(DockerfileFrontend.Parse(syntax)).Should().Be(expected);
    }

    [Fact]
    public void Names_have_regard_to_case() => InstructionFlags.Find("COPY", "From").Should().BeNull();

    [Fact]
    public void Without_a_syntax_directive_only_the_oldest_flags_are_sure()
    {
        var frontend = DockerfileFrontend.Of(DockerLint.Dockerfile.DockerfileSyntaxTree.ParseText("FROM a"));

        frontend.IsDeclared.Should().BeFalse();
        InstructionFlags.Of("COPY").Select(flag => (flag.Name, flag.IsIn(frontend))).Should().Contain(("from", true)).And.Contain(("link", null));
    }
}
