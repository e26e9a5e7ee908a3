using DockerLint.Grammars;
using DockerLint.Text;

namespace DockerLint.Core.Tests.Grammars;

public sealed class PortMappingTests
{
    [Theory]
    [InlineData("80", "", null, "80", "tcp")]
    [InlineData("8080:80/UDP", "", "8080", "80", "udp")]
    [InlineData("127.0.0.1:8080:80", "127.0.0.1", "8080", "80", "tcp")]
    [InlineData("127.0.0.1::80", "127.0.0.1", null, "80", "tcp")]
    [InlineData("[::1]:8000-8001:80-81/sctp", "::1", "8000-8001", "80-81", "sctp")]
    [InlineData("::1:80:80", "::1", "80", "80", "tcp")]
    [InlineData("3000-3005:80", "", "3000-3005", "80", "tcp")]
    public void The_parts_of_a_mapping(string text, string ip, string? host, string container, string protocol)
    {
        var port = PortMapping.Parse(text);

        port.Problem.Should().BeNull();
        (port.HostIp, port.HostPorts?.ToString(), port.ContainerPorts?.ToString(), port.Protocol).Should().Be((ip, host, container, protocol));
    }

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("80:", 0, 3)]
    [InlineData("80/http", 3, 7)]
    [InlineData("localhost:80:80", 0, 9)]
    [InlineData("300.0.0.1:80:80", 0, 9)]
    [InlineData("80:65536", 3, 8)]
    [InlineData("90-80", 0, 5)]
    [InlineData("a:80", 0, 1)]
    [InlineData("1-3:80-81", 0, 9)]
    public void A_bad_mapping_has_a_problem_at_the_faulty_part(string text, int start, int end) =>
        PortMapping.Parse(text).Problem!.Value.Span.Should().Be(TextSpan.FromBounds(start, end));

    [Fact]
    public void Expose_reads_the_same_form_and_marks_what_it_ignores()
    {
        var port = ExposedPort.Parse("127.0.0.1:80:8080/tcp");

        port.Problem.Should().BeNull();
        port.HostSpan.Should().Be(TextSpan.FromBounds(0, 13));
        port.Ports.Should().Be(new PortRange(8080, 8080));
        ExposedPort.Parse("8080/udp").HostSpan.Should().BeNull();
        ExposedPort.Parse("99999").Problem.Should().NotBeNull();
    }

    [Fact]
    public void Ranges_overlap_when_they_share_a_port()
    {
        new PortRange(80, 90).Overlaps(new PortRange(90, 95)).Should().BeTrue();
        new PortRange(80, 90).Overlaps(new PortRange(91, 95)).Should().BeFalse();
        new PortRange(80, 90).Count.Should().Be(11);
    }
}
