using DockerLint.Grammars;
using DockerLint.Text;

namespace DockerLint.Core.Tests.Grammars;

public sealed class RunDeviceTests
{
    [Theory]
    [InlineData("example.com/gpu", "example.com/gpu", false)]
    [InlineData("example.com/gpu=all", "example.com/gpu=all", false)]
    [InlineData("name=example.com/gpu=all,required", "example.com/gpu=all", true)]
    [InlineData("Required=true,NAME=example.com/gpu", "example.com/gpu", true)]
    [InlineData("example.com/gpu=all,required=0", "example.com/gpu=all", false)]
    [InlineData("required=1", null, true)]
    [InlineData("required", "required", false)]
    public void The_parts_of_a_device(string text, string? name, bool isRequired)
    {
        var device = RunDevice.Parse(text);

        device.Problem.Should().BeNull();
        device.Name.Should().Be(name);
        device.IsRequired.Should().Be(isRequired);
        (device.NameSpan is { } span ? text.Substring(span.Start, span.Length) : null).Should().Be(name);
    }

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("example.com/gpu,required", 0, 15)]
    [InlineData("example.com/gpu=a,example.com/gpu=b", 18, 17)]
    [InlineData("name=a,name=b", 12, 1)]
    [InlineData("a=b,required=maybe", 13, 5)]
    [InlineData("a=\"b", 2, 1)]
    public void What_a_build_refuses(string text, int start, int length) => RunDevice.Parse(text).Problem!.Value.Span.Should().Be(new TextSpan(start, length));
}
