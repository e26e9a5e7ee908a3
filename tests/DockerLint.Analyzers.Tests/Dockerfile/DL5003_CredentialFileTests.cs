using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL5003_CredentialFileTests
{
    [Theory]
    [InlineData("FROM a:1\nCOPY [|.env|] /app/")]
    [InlineData("FROM a:1\nCOPY package.json [|.npmrc|] ./")]
    [InlineData("FROM a:1\nADD [|./keys/id_rsa|] /root/.ssh/")]
    [InlineData("FROM a:1\nCOPY [[|\".aws/credentials\"|], \"/root/.aws/\"]")]
    [InlineData("FROM a:1\nCOPY [|.docker/config.json|] /root/.docker/")]
    [InlineData("FROM a:1\nCOPY [|certs/aspnetapp.pfx|] /https/")]
    [InlineData("FROM a:1\nCOPY [|certs/*.pfx|] /https/")]
    [InlineData("FROM a:1\nCOPY server.crt [|server.key|] /etc/nginx/")]
    [InlineData("FROM a:1\nCOPY [|privkey.pem|] /etc/")]
    [InlineData("FROM a:1\nCOPY [|.npmrc*|] ./")]
    [InlineData("FROM a:1\nCOPY [|.ssh|] /root/.ssh")]
    [InlineData("FROM a:1\nCOPY [|deploy_key|] /root/.ssh/id_ed25519")]
    [InlineData("FROM a:1\nCOPY [|kaggle.json|] /root/.kaggle/kaggle.json")]
    [InlineData("FROM a:1 AS base\nCOPY [|.netrc|] /root/\nFROM base\nRUN x")]
    [InlineData("FROM a:1\nCOPY [|.npmrc|] .\nRUN npm ci && rm .npmrc")]
    [InlineData("FROM a:1\nARG F=.pypirc\nCOPY [|$F|] /root/")]
    [InlineData("FROM a:1\nCOPY [|./config|] $AWS_CONFIG_FILE")]
    public void Speaks(string markup) => RuleTest.Verify<CredentialFileAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nCOPY .env.example .env.sample .env.dist .env.test /app/")]
    [InlineData("FROM a:1\nCOPY .env.example /app/.env")]
    [InlineData("FROM a:1\nCOPY id_rsa.pub /root/.ssh/authorized_keys")]
    [InlineData("FROM a:1\nCOPY nodesource.gpg.key release.key /etc/apt/")]
    [InlineData("FROM a:1\nCOPY ca.pem fullchain.pem cert.pem server.crt public-key.pem /etc/ssl/")]
    [InlineData("FROM a:1\nCOPY config.json config /etc/app/")]
    [InlineData("FROM a:1\nCOPY nuget.config .")]
    [InlineData("FROM a:1\nCOPY . .")]
    [InlineData("FROM a:1 AS build\nCOPY .npmrc .\nFROM b:1\nCOPY --from=build /app/.env /app/")]
    [InlineData("FROM a:1\nRUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci")]
    [InlineData("FROM a:1\nCOPY $F /root/")]
    [InlineData("FROM a:1\nADD https://example.com/id_rsa /x")]
    [InlineData("FROM a:1\nCOPY <<E /app/.env\nA=b\nE")]
    public void IsSilent(string text) => RuleTest.VerifySilent<CredentialFileAnalyzer>(text);

    [Theory]
    [InlineData(".env", "DB_PASSWORD=hunter2x\n")]
    [InlineData(".npmrc", "registry=https://npm.example.com\n//npm.example.com/:_authToken=abcdef\n")]
    [InlineData("nuget.config", "<add key=\"ClearTextPassword\" value=\"abc\" />")]
    [InlineData("release.key", "-----BEGIN PRIVATE KEY-----\nx")]
    [InlineData(".netrc", "machine x login y password z\n")]
    [InlineData("prod.pem", "-----BEGIN RSA PRIVATE KEY-----\nx")]
    public void Where_the_text_is_known_it_decides_for(string path, string text) =>
        RuleTest.Verify<CredentialFileAnalyzer>($"FROM a:1\nCOPY [|{path}|] /x/", With(path, text));

    [Theory]
    [InlineData(".env", "PORT=8080\nAPI_URL=https://x.example\nDB_PASSWORD=\n")]
    [InlineData(".npmrc", "registry=https://npm.example.com\n//npm.example.com/:_authToken=${NPM_TOKEN}\n")]
    [InlineData("nuget.config", "<add key=\"ClearTextPassword\" value=\"%TOKEN%\" />")]
    [InlineData("server.key", "-----BEGIN PUBLIC KEY-----\nx")]
    [InlineData(".yarnrc.yml", "nodeLinker: node-modules\n")]
    public void Where_the_text_is_known_it_decides_against(string path, string text) =>
        RuleTest.VerifySilent<CredentialFileAnalyzer>($"FROM a:1\nCOPY {path} /x/", With(path, text));

    [Fact]
    public void An_ignored_file_cannot_be_copied() =>
        RuleTest.VerifySilent<CredentialFileAnalyzer>("FROM a:1\nCOPY .env /x/", new RuleTestOptions { BuildContext = new TestBuildContext(".env") { Ignored = [".env"] } });

    private static RuleTestOptions With(string path, string text) => new() { BuildContext = new TestBuildContext().Add(path, text) };
}
