using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6071_DaemonStopSignalTests
{
    [Theory]
    [InlineData("FROM nginx:1.29\nSTOPSIGNAL [|SIGTERM|]\nCMD [\"nginx\", \"-g\", \"daemon off;\"]")]
    [InlineData("FROM example/web:1\nENTRYPOINT [\"/usr/sbin/nginx\"]\nSTOPSIGNAL [|15|]")]
    [InlineData("FROM debian:12\nENTRYPOINT [|[\"openresty\"]|]\nCMD [\"-g\", \"daemon off;\"]")]
    [InlineData("FROM fedora:42\nSTOPSIGNAL {|DL6072:SIGTERM|}\nENTRYPOINT [\"/sbin/init\"]")]
    [InlineData("FROM fedora:42\nCMD {|DL6072:[\"/usr/lib/systemd/systemd\"]|}")]
    [InlineData("FROM debian:12 AS base\nSTOPSIGNAL {|DL6072:SIGINT|}\nFROM base\nCMD [\"systemd\", \"--system\"]")]
    public void Speaks(string markup) => RuleTest.Verify<DaemonStopSignalAnalyzer>(markup);

    [Theory]
    [InlineData("FROM nginx:1.29\nCMD [\"nginx\", \"-g\", \"daemon off;\"]")]
    [InlineData("FROM php:8.4-fpm\nCMD [\"nginx\"]")]
    [InlineData("FROM example/web:1\nCMD [\"nginx\", \"-g\", \"daemon off;\"]")]
    [InlineData("FROM debian:12\nSTOPSIGNAL QUIT\nCMD [\"nginx\"]")]
    [InlineData("FROM debian:12\nSTOPSIGNAL 37\nCMD [\"/sbin/init\"]")]
    [InlineData("FROM debian:12\nSTOPSIGNAL RTMIN+3\nCMD [\"/sbin/init\"]")]
    [InlineData("FROM debian:12\nCMD nginx -g 'daemon off;'")]
    [InlineData("FROM debian:12\nCMD /sbin/init")]
    [InlineData("FROM debian:12\nCMD [\"/app/init\"]")]
    [InlineData("FROM debian:12\nENTRYPOINT [\"/entrypoint.sh\"]\nCMD [\"nginx\"]")]
    [InlineData("FROM debian:12\nARG S\nSTOPSIGNAL $S\nCMD [\"nginx\"]")]
    [InlineData("FROM registry.access.redhat.com/ubi9/ubi-init:9.6\nCMD [\"/sbin/init\"]")]
    [InlineData("FROM debian:12 AS a\nCMD [\"nginx\"]\nFROM debian:12\nCMD [\"x\"]")]
    public void IsSilent(string text) => RuleTest.VerifySilent<DaemonStopSignalAnalyzer>(text);

    [Theory]
    [InlineData("FROM alpine:3.22\nCMD [\"nginx\"]", "FROM alpine:3.22\nSTOPSIGNAL SIGQUIT\nCMD [\"nginx\"]")]
    [InlineData("FROM alpine:3.22\nSTOPSIGNAL SIGINT\nCMD [\"/sbin/init\"]", "FROM alpine:3.22\nSTOPSIGNAL SIGRTMIN+3\nCMD [\"/sbin/init\"]")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<DaemonStopSignalAnalyzer>(before, after);
}
