#!/bin/sh
# Makes the certificates and identities of the tests, of the examples of lint and of a sample. All names are invented; the keys of
# plain certificates are thrown away, and those inside the identities are of use to nobody. Needs OpenSSL 3.
# Run it only to change them: every run makes other keys, and recorded pages that show them must be recorded anew.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out="$here/Fixtures"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out"
rm -f "$out"/*
cd "$work"
password=Example-Pa55-only

cat > ca.cnf <<'CONFIG'
[ca]
default_ca = own
[own]
database = index.txt
new_certs_dir = .
serial = serial
default_md = sha256
policy = any
email_in_dn = yes
unique_subject = no
[any]
commonName = optional
organizationName = optional
organizationalUnitName = optional
countryName = optional
localityName = optional
emailAddress = optional
domainComponent = optional
[req]
distinguished_name = none
string_mask = utf8only
[none]
[root]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[authentication]
basicConstraints = CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = clientAuth,msSmartcardLogin
subjectAltName = otherName:msUPN;UTF8:kim.reyes@example.com,email:kim.reyes@example.com
[no-upn]
keyUsage = critical,digitalSignature
extendedKeyUsage = clientAuth
[signing]
keyUsage = critical,digitalSignature,nonRepudiation
extendedKeyUsage = emailProtection
subjectAltName = email:kim.reyes@example.com
[encryption]
keyUsage = critical,keyEncipherment
extendedKeyUsage = emailProtection
subjectAltName = email:kim.reyes@example.com
[server]
keyUsage = critical,digitalSignature,keyEncipherment
extendedKeyUsage = serverAuth,clientAuth
subjectAltName = DNS:mail.example.com,DNS:autodiscover.example.com,IP:192.0.2.1
[plain]
[mixed]
keyUsage = digitalSignature,dataEncipherment,keyAgreement,encipherOnly,decipherOnly
extendedKeyUsage = 1.2.3.4.5,anyExtendedKeyUsage
CONFIG
: > index.txt
echo 2101 > serial

# key NAME ALGORITHM
key() {
  case $2 in
    rsa) openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$1.key" 2>/dev/null ;;
    ed) openssl genpkey -algorithm ed25519 -out "$1.key" ;;
    *) openssl genpkey -algorithm EC -pkeyopt "ec_paramgen_curve:$2" -out "$1.key" ;;
  esac
}

# issue NAME ALGORITHM SUBJECT SECTION FROM TO: a certificate of the root, or the root itself
issue() {
  key "$1" "$2"
  openssl req -new -utf8 -config ca.cnf -key "$1.key" -subj "$3" -out "$1.csr"
  if [ "$1" = root ]; then set -- "$@" -selfsign; else set -- "$@" -cert root.pem; fi
  openssl ca -batch -config ca.cnf -utf8 -preserveDN -notext -keyfile root.key -in "$1.csr" -out "$1.pem" -extensions "$4" \
    -startdate "$5" -enddate "$6" "$7" ${8:+"$8"} 2>/dev/null
}

issue root P-256 "/C=DE/O=Example Works/CN=Example Works Root" root 20200101000000Z 20900101000000Z
issue authentication P-256 "/O=Example Works/CN=Kim Reyes" authentication 20240101000000Z 20900101000000Z
issue no-upn P-256 "/O=Example Works/CN=Kim Reyes" no-upn 20240101000000Z 20900101000000Z
issue signing P-256 "/O=Example Works/CN=Kim Reyes, signing" signing 20240101000000Z 20900101000000Z
issue encryption rsa "/O=Example Works/CN=Kim Reyes, encryption/emailAddress=kim@example.org" encryption 20240101000000Z 20900101000000Z
issue server P-384 "/CN=mail.example.com" server 20240101000000Z 20900101000000Z
issue short-lived P-256 "/O=Example Works/CN=Kim Reyes" no-upn 20240101000000Z 20260101000000Z
issue mixed P-521 "/DC=com/DC=example/O=\"Quoted\", <Works>; A\\+B/CN= Zoë  Adler " mixed 20240229120000Z 20491231235959Z
issue plain ed "/CN=Nobody" plain 19990101000000Z 20500101000000Z

for name in root authentication no-upn signing encryption server short-lived mixed plain; do
  openssl x509 -in $name.pem -outform DER -out "$out/$name.cer"
  {
    openssl x509 -in $name.pem -noout -subject -issuer -nameopt RFC2253,-esc_msb,utf8
    openssl x509 -in $name.pem -noout -serial -fingerprint -sha256
    openssl x509 -in $name.pem -noout -dates -dateopt iso_8601
    openssl x509 -in $name.pem -noout -email | sed 's/^/email=/'
    openssl x509 -in $name.pem -noout -ext keyUsage,extendedKeyUsage 2>/dev/null | grep '^  ' | sed 's/^ */use=/' || true
  } > "$out/$name.txt"
done
cp root.pem "$out/root.pem"
{ echo "Text before it"; openssl x509 -in root.pem -text; cat signing.pem; } | sed 's/$/\r/' > "$out/two-with-text.pem"

# identity FILE CERTIFICATE OPTIONS
identity() {
  file=$1 certificate=$2
  shift 2
  openssl pkcs12 -export -in "$certificate.pem" -inkey "$certificate.key" -out "$out/$file" -passout "pass:$password" "$@"
}
identity default.p12 authentication -certfile root.pem -name "Kim Reyes, desk"
identity legacy.p12 authentication -legacy
identity open.p12 authentication -certpbe NONE
identity aes128.p12 signing -certpbe AES-128-CBC -keypbe AES-128-CBC -iter 1000
identity aes192.p12 encryption -certpbe AES-192-CBC
identity rounds.p12 authentication -iter 1500000 -nomaciter
identity no-key.p12 authentication -nokeys -certfile root.pem
openssl pkcs12 -export -in authentication.pem -inkey authentication.key -out "$out/empty-password.p12" -passout pass:

# The certificates of lint's examples, and of the sample.
text() { openssl base64 -A -in "$1" | fold -w 96 | sed 's/^/          /'; echo; }
member() {
  printf '\n  /// %s\n  static let %s = """\n' "$2" "$1"
  text "$3"
  printf '    """\n'
}
for name in short-lived authentication no-upn signing encryption server; do
  openssl pkcs12 -export -in $name.pem -inkey $name.key -out $name.p12 -passout "pass:$password" -certpbe NONE
done
{
  cat <<'SWIFT'
/// Invented certificates for examples, as base64 in lines for a folded text in YAML. A script of the tests makes them.
/// The identities need no password to look into their certificates, save one.
enum ExampleCertificates {
SWIFT
  member shortLived "A certificate of Kim Reyes, valid from 2024-01-01 to 2026-01-01." "$out/short-lived.cer" | tail -n +2
  member root "A root, valid from 2020-01-01 to 2090-01-01." "$out/root.cer"
  member authentication "An identity for signing in, with the user principal name kim.reyes@example.com." authentication.p12
  member withoutUPN "An identity for signing in that names no user." no-upn.p12
  member signing "An identity for signing the mail of kim.reyes@example.com." signing.p12
  member server "The identity of a server." server.p12
  member locked "An identity that opens with a password only." "$out/aes128.p12"
  echo "}"
} > "$here/../../Sources/Linting/ExampleCertificates.swift"

# A sample: a root, an identity for signing in and a pair for S/MIME.
identity sample.p12 authentication -certfile root.pem
identity sample-signing.p12 signing
identity sample-encryption.p12 encryption

# payload TYPE FILE NAME TITLE UUID
payload() {
  printf '\t\t<dict>\n\t\t\t<key>PayloadContent</key>\n\t\t\t<data>\n'
  openssl base64 -A -in "$2" | fold -w 52 | sed 's/^/\t\t\t/'
  printf '\n\t\t\t</data>\n\t\t\t<key>PayloadCertificateFileName</key>\n\t\t\t<string>%s</string>\n' "$3"
  if [ "$1" = pkcs12 ]; then printf '\t\t\t<key>Password</key>\n\t\t\t<string>%s</string>\n' "$password"; fi
  for pair in "Description=Adds a certificate" "DisplayName=$4" "Identifier=com.example.mail.readable.$6" \
    "Organization=Example Works" "Type=com.apple.security.$1" "UUID=$5"; do
    printf '\t\t\t<key>Payload%s</key>\n\t\t\t<string>%s</string>\n' "${pair%%=*}" "${pair#*=}"
  done
  printf '\t\t\t<key>PayloadVersion</key>\n\t\t\t<integer>1</integer>\n\t\t</dict>\n'
}

string() { printf '%s<key>%s</key>\n%s<string>%s</string>\n' "$1" "$2" "$1" "$3"; }
switch() { printf '\t\t\t<key>%s</key>\n\t\t\t<%s/>\n' "$1" "$2"; }
tabs=$(printf '\t\t\t')
tab=$(printf '\t')
{
  cat <<'PLIST'
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>PayloadContent</key>
	<array>
PLIST
  payload root "$out/root.cer" example-root.cer "Example Works Root" 5B0E4F5C-6D0E-5C62-9A8B-0C4B8B5E7A01 root
  printf '\t\t<dict>\n'
  string "$tabs" EmailAddress kim.reyes@example.com
  string "$tabs" Host mail.example.com
  switch SSL true
  string "$tabs" UserName kim.reyes@example.com
  string "$tabs" PayloadCertificateUUID 5B0E4F5C-6D0E-5C62-9A8B-0C4B8B5E7A02
  switch SMIMESigningEnabled true
  string "$tabs" SMIMESigningCertificateUUID 5B0E4F5C-6D0E-5C62-9A8B-0C4B8B5E7A03
  switch SMIMEEncryptByDefault true
  switch SMIMEEnableEncryptionPerMessageSwitch true
  string "$tabs" SMIMEEncryptionCertificateUUID 5B0E4F5C-6D0E-5C62-9A8B-0C4B8B5E7A04
  string "$tabs" PayloadDisplayName "Desk mail"
  string "$tabs" PayloadIdentifier com.example.mail.readable.eas1
  string "$tabs" PayloadType com.apple.eas.account
  string "$tabs" PayloadUUID 5B0E4F5C-6D0E-5C62-9A8B-0C4B8B5E7A05
  printf '\t\t\t<key>PayloadVersion</key>\n\t\t\t<integer>1</integer>\n\t\t</dict>\n'
  payload pkcs12 "$out/sample.p12" kim-reyes.p12 "Desk mail" 5B0E4F5C-6D0E-5C62-9A8B-0C4B8B5E7A02 identity
  payload pkcs12 "$out/sample-signing.p12" kim-reyes-signing.p12 "Desk mail, signing" \
    5B0E4F5C-6D0E-5C62-9A8B-0C4B8B5E7A03 signing
  payload pkcs12 "$out/sample-encryption.p12" kim-reyes-encryption.p12 "Desk mail, encryption" \
    5B0E4F5C-6D0E-5C62-9A8B-0C4B8B5E7A04 encryption
  printf '\t</array>\n'
  string "$tab" PayloadDisplayName "Mail of Kim Reyes"
  string "$tab" PayloadIdentifier com.example.mail.readable
  string "$tab" PayloadOrganization "Example Works"
  string "$tab" PayloadType Configuration
  string "$tab" PayloadUUID 5B0E4F5C-6D0E-5C62-9A8B-0C4B8B5E7A00
  printf '\t<key>PayloadVersion</key>\n\t<integer>1</integer>\n</dict>\n</plist>\n'
} > "$here/../../Samples/apple-mobileconfig/certificates-that-can-be-read.mobileconfig"
rm "$out"/sample*.p12
