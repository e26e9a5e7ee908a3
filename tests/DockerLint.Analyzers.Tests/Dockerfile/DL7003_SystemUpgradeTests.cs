using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL7003_SystemUpgradeTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN apt-get update && [|apt-get upgrade|] -y")]
    [InlineData("FROM debian:12-slim\nRUN [|apt-get -y upgrade|]")]
    [InlineData("FROM alpine:3.22\nRUN [|apk -U upgrade|]")]
    [InlineData("FROM centos:7\nRUN [|yum -y update|]")]
    [InlineData("FROM fedora:42\nRUN [|microdnf upgrade|] -y")]
    [InlineData("FROM opensuse/leap:15.6\nRUN [|zypper -n up|]")]
    [InlineData("FROM opensuse/leap:15.6\nRUN {|DL3035:zypper -n dup|}")]
    [InlineData("FROM debian:12-slim\nRUN {|DL3035:apt-get dist-upgrade|} -y")]
    public void Speaks(string markup) => RuleTest.Verify<SystemUpgradeAnalyzer>(markup);

    [Theory]
    [InlineData("FROM centos:7\nRUN yum update -y openssl")]
    [InlineData("FROM fedora:42\nRUN dnf upgrade -y $X")]
    [InlineData("FROM alpine:3.22\nRUN apk add --upgrade openssl")]
    [InlineData("FROM debian:12-slim\nRUN apt-get install --only-upgrade -y openssl")]
    [InlineData("FROM debian:12-slim\nRUN apt-get update")]
    [InlineData("FROM fedora:42\nRUN dnf upgrade -y --security")]
    [InlineData("FROM debian:12-slim\nRUN npm update -g")]
    public void IsSilent(string text) => RuleTest.VerifySilent<SystemUpgradeAnalyzer>(text);
}
