using DockerLint.Analyzers.Project;

namespace DockerLint.Analyzers.Tests.Project;

public sealed class DX1040_UnknownServiceUserTests
{
    [Theory]
    [InlineData("FROM alpine:3.22", "'[|app|]'")]
    [InlineData("FROM debian:12\nRUN apt-get update && apt-get install -y curl\nCOPY x /srv/", "'[|web|]:www-data'")]
    [InlineData("FROM ubuntu:24.04 AS a\nFROM a\nENV X=1", "'[|alpine|]'")]
    [InlineData("FROM busybox:1.37 AS a\nRUN adduser -D app\nFROM busybox:1.37", "'[|app|]'")]
    public void Speaks(string dockerfile, string user) => RuleTest.Verify<UnknownServiceUserAnalyzer>(Compose(dockerfile, user), RuleTestOptions.Compose);

    [Theory]
    [InlineData("FROM alpine:3.22\nRUN adduser -D app", "app")]
    [InlineData("FROM alpine:3.22\nARG NAME\nRUN adduser -D $NAME", "app")]
    [InlineData("FROM alpine:3.22\nRUN apk add --no-cache nginx", "nginx")]
    [InlineData("FROM alpine:3.22\nCOPY etc /etc/", "app")]
    [InlineData("FROM alpine:3.22\nCOPY root/ /", "app")]
    [InlineData("FROM alpine:3.22\nCOPY --from=x /etc/passwd /etc/passwd", "app")]
    [InlineData("FROM alpine:3.22\nRUN ./setup.sh", "app")]
    [InlineData("FROM alpine:3.22\nRUN curl x | sh", "app")]
    [InlineData("FROM alpine:3.22\nRUN echo 'app:x:1:1::/:/bin/sh' >> /etc/passwd", "app")]
    [InlineData("FROM alpine:3.22", "nobody")]
    [InlineData("FROM alpine:3.22", "'1000:1000'")]
    [InlineData("FROM alpine:3.22", "$U")]
    [InlineData("FROM debian:12", "www-data")]
    [InlineData("FROM node:22", "node")]
    [InlineData("FROM example/base", "app")]
    [InlineData("FROM $BASE", "app")]
    public void IsSilent(string dockerfile, string user) => RuleTest.VerifySilent<UnknownServiceUserAnalyzer>(Compose(dockerfile, user), RuleTestOptions.Compose);

    private static string Compose(string dockerfile, string user) =>
        "services:\n  a:\n    user: " + user + "\n    build:\n      dockerfile_inline: |\n        " + dockerfile.Replace("\n", "\n        ", StringComparison.Ordinal) + "\n";
}
