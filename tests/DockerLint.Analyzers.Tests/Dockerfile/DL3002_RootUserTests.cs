using DockerLint.Analyzers.Dockerfile;
using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3002_RootUserTests
{
    [Theory]
    [InlineData("FROM scratch\nUSER [|root|]")]
    [InlineData("FROM scratch\nUSER [|0|]")]
    [InlineData("FROM scratch\nUSER [|root:root|]")]
    [InlineData("FROM a:1\nUSER app\nRUN x\nUSER [|0:0|]\nRUN y")]
    [InlineData("FROM debian:12 AS base\nUSER [|root|]\nRUN x\nFROM base\nRUN y")]
    [InlineData("FROM a:1\nARG U=root\nUSER [|$U|]")]
    [InlineData("FROM a:1\nUSER [|root:${GROUP}|]")]
    [InlineData("USER [|root|]")]
    [InlineData("FROM mcr.microsoft.com/windows/servercore:ltsc2022\nUSER [|ContainerAdministrator|]")]
    [InlineData("FROM a:1\nUSER [|root|]\nENTRYPOINT [\"/entry.sh\"]")]
    public void Explicit_root_at_the_end_is_reported(string markup) => RuleTest.Verify<RootUserAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nUSER root\nRUN install -d -o 1654 /data\nUSER 1654")]
    [InlineData("FROM a:1 AS build\nUSER root\nFROM b:1\nUSER 1\nCOPY --from=build /a /a")]
    [InlineData("FROM a:1\nUSER $U")]
    [InlineData("FROM a:1\nUSER rooty")]
    [InlineData("FROM a:1\nRUN apt-get install -y gosu\nUSER root\nENTRYPOINT [\"/entry.sh\"]")]
    [InlineData("FROM a:1\nCOPY --from=tianon/gosu:1 /gosu /usr/local/bin/\nUSER root")]
    [InlineData("FROM a:1\nUSER root\nENTRYPOINT [\"setpriv\", \"--reuid=1\", \"app\"]")]
    [InlineData("FROM a:1\nUSER root\nCMD exec su -c app me")]
    [InlineData("FROM a:1\nUSER root\nCMD [\"/usr/bin/supervisord\", \"-n\"]")]
    [InlineData("FROM a:1\nUSER root\nENTRYPOINT [\"/init\"]")]
    [InlineData("FROM a:1\nCOPY --chmod=755 <<E /entry.sh\n#!/bin/sh\nexec su-exec app \"$@\"\nE\nUSER root\nENTRYPOINT [\"/entry.sh\"]")]
    public void Root_that_is_given_up_or_not_final_is_fine(string text) => RuleTest.VerifySilent<RootUserAnalyzer>(text);

    [Theory]
    [InlineData("FROM {|DL5002:debian:12|}\nRUN x")]
    [InlineData("FROM {|DL5002:node:22-slim|}\nCMD [\"node\", \"a.js\"]")]
    [InlineData("FROM golang:1.24 AS build\nUSER 1\nFROM {|DL5002:alpine:3.22|}\nCOPY --from=build /a /a")]
    [InlineData("FROM {|DL5002:alpine:3.22|} AS base\nFROM base AS mid\nFROM mid\nCMD x")]
    public void A_base_that_is_known_to_be_root_needs_a_user(string markup) => RuleTest.Verify<RootUserAnalyzer>(markup);

    [Theory]
    [InlineData("FROM example.com/own:1\nCMD x")]
    [InlineData("FROM $BASE\nCMD x")]
    [InlineData("FROM scratch\nCOPY a /a")]
    [InlineData("FROM debian:12\nUSER 1000")]
    [InlineData("FROM debian:12 AS base\nUSER 1000\nFROM base\nCMD x")]
    [InlineData("FROM gcr.io/distroless/static:nonroot\nCOPY a /a")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0-noble-chiseled\nCOPY a /a")]
    [InlineData("FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nCOPY a /a")]
    [InlineData("FROM nginx:1.29\nCOPY site /usr/share/nginx/html")]
    [InlineData("FROM postgres:17")]
    [InlineData("FROM debian:12\nRUN apt-get install gosu\nENTRYPOINT [\"/e.sh\"]")]
    [InlineData("")]
    public void What_is_not_known_to_be_root_is_left_alone(string text) => RuleTest.VerifySilent<RootUserAnalyzer>(text);

    [Fact]
    public void An_entry_point_in_the_context_is_read()
    {
        var context = new TestBuildContext().Add("docker/entry.sh", "#!/bin/sh\nexec gosu app \"$@\"\n");
        RuleTest.VerifySilent<RootUserAnalyzer>("FROM debian:12\nCOPY docker/entry.sh /\nUSER root\nENTRYPOINT [\"/entry.sh\"]", new RuleTestOptions { BuildContext = context });
        RuleTest.VerifySilent<RootUserAnalyzer>("FROM debian:12\nCOPY docker /\nENTRYPOINT [\"/entry.sh\"]", new RuleTestOptions { BuildContext = context });
    }

    [Fact]
    public void Targets_count_as_images_and_a_shared_cause_is_told_once() => RuleTest.Verify<RootUserAnalyzer>(
        "FROM a:1 AS base\nUSER [|root|]\nFROM base AS one\nFROM base AS two\nFROM a:1 AS tool\nFROM b:1\nUSER 5",
        new RuleTestOptions { BuildInputs = new BuildInputs { Targets = ["one", "two"] } });
}
