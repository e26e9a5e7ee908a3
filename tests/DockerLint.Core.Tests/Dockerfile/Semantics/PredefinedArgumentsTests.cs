using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Core.Tests.Dockerfile.Semantics;

public sealed class PredefinedArgumentsTests
{
    [Theory]
    [InlineData("HTTP_PROXY", true)]
    [InlineData("no_proxy", true)]
    [InlineData("TARGETARCH", true)]
    [InlineData("BUILDKIT_SYNTAX", true)]
    [InlineData("BUILDKIT_FUTURE", true)]
    [InlineData("SOURCE_DATE_EPOCH", true)]
    [InlineData("Http_Proxy", false)]
    [InlineData("targetarch", false)]
    [InlineData("VERSION", false)]
    public void Predefined_names_need_no_declaration(string name, bool expected) =>
        PredefinedArguments.IsAcceptedWithoutDeclaration(name).Should().Be(expected);

    [Fact]
    public void Platform_arguments_are_told_from_proxies()
    {
        PredefinedArguments.IsPlatform("BUILDPLATFORM").Should().BeTrue();
        PredefinedArguments.IsProxy("BUILDPLATFORM").Should().BeFalse();
    }
}
