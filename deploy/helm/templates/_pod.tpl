{{- define "clausier.image" -}}
{{ .Values.image.repository }}{{ if .Values.image.digest }}@{{ .Values.image.digest }}{{ else }}:{{ .Values.image.tag }}{{ end }}
{{- end }}

{{- define "clausier.env" -}}
- name: CLAUSIER_DATABASE_URL
  value: ''
- name: CLAUSIER_DATABASE_URL_FILE
  value: /run/secrets/clausier/database-url
- name: CLAUSIER_TOKEN_SECRET_FILE
  value: /run/secrets/clausier/token-secret
- name: CLAUSIER_SECRETS_KEY_FILE
  value: /run/secrets/clausier/secrets-key
{{- if .Values.mailFrom }}
- name: CLAUSIER_SMTP_URL_FILE
  value: /run/secrets/clausier/smtp-url
- name: CLAUSIER_MAIL_FROM
  value: {{ .Values.mailFrom | quote }}
{{- end }}
- name: CLAUSIER_PUBLIC_URL
  value: {{ .Values.publicUrl | quote }}
- name: CLAUSIER_ALLOWED_ORIGINS
  value: {{ .Values.allowedOrigins | quote }}
- name: CLAUSIER_METRICS_PORT
  value: {{ .Values.metricsPort | quote }}
- name: CLAUSIER_DRAIN_SECONDS
  value: {{ .Values.drainSeconds | quote }}
{{- end }}

{{- define "clausier.confined" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
capabilities:
  drop: [ALL]
seccompProfile:
  type: RuntimeDefault
{{- end }}

{{- define "clausier.mounts" -}}
- name: secrets
  mountPath: /run/secrets/clausier
  readOnly: true
{{- if .Values.rulesClaim }}
- name: rules
  mountPath: /app/rules
  readOnly: true
{{- end }}
{{- end }}

{{- define "clausier.volumes" -}}
- name: secrets
  secret:
    secretName: {{ .Values.existingSecret }}
    defaultMode: 0444
{{- if .Values.rulesClaim }}
- name: rules
  persistentVolumeClaim:
    claimName: {{ .Values.rulesClaim }}
    readOnly: true
{{- end }}
{{- end }}
